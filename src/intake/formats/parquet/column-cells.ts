import { parquetRead, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { cellText } from '../cell-text.ts';
import { CellStore } from './cell-store.ts';
import { columnKind, isInstant } from './column-kind.ts';
import { flatCells } from './flat-cells.ts';
import { type FlatPage, flatPages } from './flat-pages.ts';
import { MomentCells } from './moment-cells.ts';
import type { RowStretch } from './row-stretch.ts';

/** distinct values of a column that are kept to be known again */
const mostKnown = 1 << 12;

/** Reads one column of a Parquet file into cells, some rows at a time. A word of a dictionary becomes a cell once, however many rows have it. */
export class ColumnCells {
  readonly name: string;
  readonly store = new CellStore();
  /** number of the cell of each row that was read last */
  cells = new Int32Array(0);
  readonly #kind: ReturnType<typeof columnKind>;
  readonly #isInstant: boolean;
  readonly #moments: MomentCells;
  readonly #known = new Map<unknown, number>();

  constructor(element: SchemaElement) {
    this.name = element.name;
    this.#kind = columnKind(element);
    this.#isInstant = isInstant(element);
    this.#moments = new MomentCells(this.store, this.#isInstant);
  }

  /** Does every row that was read last have a date here, which can be read? (Of texts nobody knows before they are.) */
  get areDates(): boolean {
    const { kind } = this.#kind;
    return (kind === 'day' || kind === 'moment') && this.#moments.areUsual && !this.cells.includes(0);
  }

  async read(stretch: RowStretch): Promise<void> {
    const { start, end } = stretch;
    this.store.clear();
    this.#known.clear();
    this.#moments.clear();
    if (this.cells.length !== end - start) this.cells = new Int32Array(end - start);
    this.cells.fill(0);
    await (this.#kind.kind === 'other' ? this.#readValues(stretch) : this.#readFlat(stretch));
  }

  async #readFlat(stretch: RowStretch): Promise<void> {
    const kind = this.#kind;
    if (kind.kind === 'other') return;
    const store = { store: this.store, moments: this.#moments };
    let words: Int32Array | null = null;
    for await (const page of flatPages(stretch, this.name)) {
      const { dictionary, values } = page;
      if (dictionary !== null) words ??= flatCells(dictionary, kind, store);
      this.#takePage(page, dictionary === null ? flatCells(values, kind, store) : values, {
        words: dictionary === null ? null : words,
        from: page.row - stretch.start,
      });
    }
  }

  /** `given`: cells, or where there are `words` places in those; `from`: place of the page's first row */
  #takePage(
    { levels, values }: FlatPage,
    given: ArrayLike<unknown>,
    { words, from }: { readonly words: Int32Array | null; readonly from: number },
  ): void {
    const { cells } = this;
    const rows = levels?.length ?? values.length;
    const end = Math.min(rows, cells.length - from);
    let next = 0;
    for (let at = 0; at < end; at += 1) {
      if (levels !== null && levels[at] !== 1) continue;
      const cell = given[next] as number; // as many as rows that have one
      next += 1;
      if (from + at >= 0) cells[from + at] = words === null ? cell : (words[cell] ?? 0);
    }
  }

  async #readValues({ file, metadata, start, end }: RowStretch): Promise<void> {
    const { cells } = this;
    const take = (values: ArrayLike<unknown>, from: number): void => {
      const length = Math.min(values.length, cells.length - from);
      for (let at = Math.max(0, -from); at < length; at += 1) cells[from + at] = this.#cellOf(values[at]);
    };
    await parquetRead({
      file,
      metadata,
      compressors,
      columns: [this.name],
      rowStart: start,
      rowEnd: end,
      useOffsetIndex: true,
      onChunk: ({ columnData, rowStart }) => take(columnData, rowStart - start),
    });
  }

  #cellOf(value: unknown): number {
    if (value === null || value === undefined) return 0;
    if (typeof value === 'object') return this.store.putText(this.#textOf(value));
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const cell = this.store.putText(cellText(value));
    if (this.#known.size < mostKnown) this.#known.set(value, cell);
    return cell;
  }

  #textOf(value: object): string {
    return this.#isInstant && value instanceof Date ? value.toISOString() : cellText(value);
  }
}
