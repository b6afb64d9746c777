import type { EpochDay } from '../../cube/day-range.ts';
import type { TextDateColumn } from '../date-column.ts';
import { dateLetters, hasPlainTime } from '../plain-time.ts';
import type { RowReader } from '../row-reader.ts';
import type { RowKernel } from './row-kernel.ts';

interface KnownDate {
  readonly text: string;
  /** period start */
  readonly day: EpochDay;
}

/** only columns of texts are read by kernels */
const columnOf = ({ plan }: RowReader): TextDateColumn => plan.dates as TextDateColumn;

/** The dates that a kernel knows by number. */
export class KnownDates {
  readonly #kernel: RowKernel;
  /** by number; there is no 0 */
  #dates: (KnownDate | null)[] = [null];
  #numbers = new Map<string, number>();

  constructor(kernel: RowKernel) {
    this.#kernel = kernel;
  }

  /** The number of a readable date, a new one if need be; -1 if there is no room for it. */
  number(cell: string, reader: RowReader): number {
    // a local time does not move the day
    const text = hasPlainTime(cell) ? cell.slice(0, dateLetters) : cell;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#dates.length;
    if (number > this.#kernel.mostDates) return -1;
    this.#dates.push({ text, day: columnOf(reader).find(text).day });
    this.#numbers.set(text, number);
    return number;
  }

  day(number: number): EpochDay {
    return (this.#dates[number] as KnownDate).day; // numbers are given out here
  }

  /** Notes the rows that the kernel has taken since the last time, as evidence and as what the data speak of. */
  note(reader: RowReader): void {
    const kernel = this.#kernel;
    const touched = kernel.datesTouched();
    if (touched === 0) return;
    const column = columnOf(reader);
    const { buffer } = kernel.memory;
    const rows = new Int32Array(buffer, kernel.datedRows, this.#dates.length);
    for (const number of new Uint32Array(buffer, kernel.touchedDates, touched)) {
      const { text, day } = this.#dates[number] as KnownDate; // numbers are given out here
      // each stretch of a file has evidence of its own
      column.note(column.find(text), rows[number] as number);
      rows[number] = 0;
      // of repeated ids only the first one speaks of its period: such rows are counted one by one
      if (reader.plan.columns.id === null) reader.coverPeriod(day);
    }
    kernel.forgetTouched();
  }

  forget(): void {
    this.#dates = [null];
    this.#numbers = new Map();
  }
}
