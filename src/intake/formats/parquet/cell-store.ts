import { delimitedCell } from '../delimited-cell.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const lineBreak = /\r\n|\r|\n/;
const space = 0x20;
const delete_ = 0x7f;
const quote = 0x22;
const comma = 0x2c;

/** May bytes of UTF-8 stand in a delimited text as they are? Says so only of plain letters of ASCII. */
const isPlain = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number; // at < length
    if (byte < space || byte >= delete_ || byte === quote || byte === comma) return false;
  }
  return bytes[0] !== space && bytes.at(-1) !== space;
};

/** so many bytes after the last cell may be read: cells are copied four bytes at a time */
const slack = 8;

/** The cells of a column as bytes of a delimited text, each known by a number; 0 is the empty one. */
export class CellStore {
  bytes = new Uint8Array(1 << 16);
  starts = new Uint32Array(1 << 10);
  lengths = new Uint32Array(1 << 10);
  /** line breaks within cells, where there are any */
  readonly breaks = new Map<number, number>();
  #cells = 1;
  #end = 0;

  /** Forgets all cells but the empty one. */
  clear(): void {
    this.#cells = 1;
    this.#end = 0;
    this.breaks.clear();
  }

  putText(text: string): number {
    if (text === '') return 0;
    const cell = this.putPlain(encoder.encode(delimitedCell(text)));
    const breaks = text.split(lineBreak).length - 1;
    if (breaks > 0) this.breaks.set(cell, breaks);
    return cell;
  }

  /** of a text in UTF-8 */
  putUtf8(bytes: Uint8Array): number {
    if (bytes.length === 0) return 0;
    return isPlain(bytes) ? this.putPlain(bytes) : this.putText(decoder.decode(bytes));
  }

  /** of bytes that stand for themselves in a delimited text */
  putPlain(bytes: Uint8Array): number {
    const { length } = bytes;
    const at = this.room(length);
    if (length > slack * 4) this.bytes.set(bytes, at);
    // the call costs more than so few bytes
    else for (let byte = 0; byte < length; byte += 1) this.bytes[at + byte] = bytes[byte] as number;
    return this.take(length);
  }

  /** Where in `bytes` the next cell begins, of so many bytes at most: to be written there and then taken. */
  room(bytes: number): number {
    const needed = this.#end + bytes + slack;
    if (needed > this.bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      grown.set(this.bytes);
      this.bytes = grown;
    }
    return this.#end;
  }

  /** The number of the cell that was written where there was room. */
  take(length: number): number {
    const cell = this.#cells;
    if (cell === this.starts.length) this.#growTable();
    this.starts[cell] = this.#end;
    this.lengths[cell] = length;
    this.#end += length;
    this.#cells += 1;
    return cell;
  }

  #growTable(): void {
    for (const name of ['starts', 'lengths'] as const) {
      const grown = new Uint32Array(this[name].length * 2);
      grown.set(this[name]);
      this[name] = grown;
    }
  }
}
