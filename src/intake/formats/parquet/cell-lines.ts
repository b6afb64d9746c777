import { CellStore } from './cell-store.ts';

const comma = 0x2c;
const lineFeed = 0x0a;
/** rows are handed on when there are so many bytes of them */
const pieceBytes = 1 << 18;
const slack = 8;

/** A column of which every row has a cell. */
export interface CellColumn {
  readonly store: CellStore;
  readonly cells: Int32Array;
}

export const emptyColumn = (rows: number): CellColumn => ({
  store: new CellStore(),
  cells: new Int32Array(rows),
});

/** Writes rows of cells as lines of a delimited text. */
export class CellLines {
  readonly #onBreaks: (row: number, breaks: number) => void;
  #out = new Uint8Array(pieceBytes * 2);
  #view = new DataView(this.#out.buffer);
  #at = 0;
  /** room for the commas of a row */
  #rowRoom = slack;

  /** `onBreaks` hears of rows that take more than one line */
  constructor(onBreaks: (row: number, breaks: number) => void) {
    this.#onBreaks = onBreaks;
  }

  /** Columns of equally many rows, the first of which has the number `firstRow`. Pieces have buffers of their own. */
  *pieces(columns: readonly CellColumn[], firstRow: number): Generator<Uint8Array<ArrayBuffer>, void> {
    const placed = columns.map(({ store, cells }) => ({
      cells,
      starts: store.starts,
      lengths: store.lengths,
      view: new DataView(store.bytes.buffer),
    }));
    const hasBreaks = columns.some(({ store }) => store.breaks.size > 0);
    const rows = columns[0]?.cells.length ?? 0;
    this.#rowRoom = columns.length + slack;
    for (let row = 0; row < rows; row += 1) {
      this.#makeRoom(0);
      if (hasBreaks) this.#tellBreaks(columns, row, firstRow);
      for (const { cells, starts, lengths, view } of placed) {
        const cell = cells[row] as number; // row < rows
        if (cell !== 0) this.#put(view, starts[cell] as number, lengths[cell] as number);
        this.#out[this.#at] = comma;
        this.#at += 1;
      }
      this.#out[this.#at - 1] = lineFeed;
      if (this.#at >= pieceBytes) yield this.#taken();
    }
    if (this.#at > 0) yield this.#taken();
  }

  #put(from: DataView, start: number, length: number): void {
    this.#makeRoom(length);
    const at = this.#at;
    const view = this.#view;
    // up to three bytes too many, which the next cell overwrites
    for (let byte = 0; byte < length; byte += 4) view.setInt32(at + byte, from.getInt32(start + byte));
    this.#at = at + length;
  }

  /** for so many bytes, and the commas of the whole row */
  #makeRoom(bytes: number): void {
    const needed = this.#at + bytes + this.#rowRoom;
    if (needed <= this.#out.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#out.length * 2));
    grown.set(this.#out);
    this.#out = grown;
    this.#view = new DataView(grown.buffer);
  }

  #taken(): Uint8Array<ArrayBuffer> {
    const piece = this.#out.slice(0, this.#at);
    this.#at = 0;
    return piece;
  }

  #tellBreaks(columns: readonly CellColumn[], row: number, firstRow: number): void {
    let breaks = 0;
    for (const { store, cells } of columns) breaks += store.breaks.get(cells[row] ?? 0) ?? 0;
    if (breaks > 0) this.#onBreaks(firstRow + row, breaks);
  }
}
