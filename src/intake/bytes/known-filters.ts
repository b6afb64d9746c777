import type { RowReader } from '../row-reader.ts';
import type { RowKernel } from './row-kernel.ts';

/** The record that was just cut. */
interface CutRecord {
  readonly cell: (start: number, length: number) => string;
  readonly span: (column: number) => readonly [number, number];
}

/** The cells by which a kernel leaves rows out. */
export class KnownFilters {
  readonly #kernel: RowKernel;
  #columns: readonly number[] = [];

  constructor(kernel: RowKernel) {
    this.#kernel = kernel;
  }

  /** columns of the row filters, in their order */
  plan(columns: readonly number[]): void {
    const { memory, filterColumns, planFilters } = this.#kernel;
    this.#columns = columns;
    new Int32Array(memory.buffer, filterColumns, columns.length).set(columns);
    planFilters(columns.length);
  }

  /** Notes the rows that the last reading left out; gives their number. */
  note(reader: RowReader): number {
    if (this.#columns.length === 0) return 0;
    const { memory, leftOutRows } = this.#kernel;
    let sum = 0;
    for (const [filter, rows] of new Int32Array(memory.buffer, leftOutRows, this.#columns.length).entries()) {
      reader.noteFiltered(filter, rows);
      sum += rows;
    }
    return sum;
  }

  /** Learns what the cells of a record decide; `full`: there is no room. */
  learn(reader: RowReader, { cell, span }: CutRecord): 'kept' | 'left-out' | 'full' {
    const { filterKind, input, knowsLabel, learn } = this.#kernel;
    const { filters } = reader.plan.tally;
    let isLeftOut = false;
    for (const [at, column] of this.#columns.entries()) {
      const [start, length] = span(column);
      const leaves = filters[at]?.(cell(start, length)) === true;
      const isKnown = knowsLabel(filterKind + at, input + start, length) !== 0;
      if (!isKnown && learn(leaves ? 1 : 0) === 0) return 'full';
      isLeftOut ||= leaves;
    }
    return isLeftOut ? 'left-out' : 'kept';
  }
}
