import type { Delimiter } from '../dialect.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import { carriageReturn, lineFeed, quote } from './byte-values.ts';

/** What `cut` gives if the bytes end before the record does. */
export const incompleteRecord = -1;

export interface CutterPlan {
  readonly delimiter: Delimiter;
  /** columns whose places are wanted: the first ones */
  readonly wanted: number;
}

/** Cuts one record into fields without making a text of any. The rules are those of `RecordSplitter`. */
export class FieldCutter {
  /** where the wanted fields lie, inside their quotes */
  readonly starts: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  /** fields of the record cut last */
  fields = 0;
  /** line ends inside its quotes */
  innerBreaks = 0;
  /** a field is more than the bytes at its place: doubled quotes, or text after a quote */
  isIntricate = false;
  readonly #delimiter: number;

  constructor({ delimiter, wanted }: CutterPlan) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.starts = new Int32Array(wanted);
    this.ends = new Int32Array(wanted);
  }

  /** Where the line of the record at `from` ends; the end of the buffer if it is the last one and has no line end. */
  cut(buffer: ByteBuffer, from: number, isFinal: boolean): number {
    const { bytes, length: limit } = buffer;
    const wanted = this.starts.length;
    // a line end and a quote where the bytes end, so that nothing need be compared with the limit
    bytes[limit] = lineFeed;
    bytes[limit + 1] = quote;
    this.innerBreaks = 0;
    this.isIntricate = false;
    let at = from;
    let column = 0;
    for (; ; at += 1, column += 1) {
      let start = at;
      let end: number;
      if (bytes[at] === quote) {
        start = at + 1;
        end = this.#closingQuote(buffer, start, isFinal);
        if (end === incompleteRecord) return incompleteRecord;
        at = this.#stopAfter(bytes, end + 1);
        if (at !== end + 1) this.isIntricate = true;
      } else {
        at = this.#stopAfter(bytes, at);
        end = at;
      }
      if (column < wanted) {
        this.starts[column] = start;
        this.ends[column] = end;
      }
      if (bytes[at] !== this.#delimiter) break;
    }
    this.fields = column + 1;
    return at === limit && !isFinal ? incompleteRecord : at;
  }

  #stopAfter(bytes: Uint8Array, from: number): number {
    let at = from;
    for (let byte = bytes[at]; byte !== this.#delimiter && byte !== lineFeed && byte !== carriageReturn; ) {
      at += 1;
      byte = bytes[at];
    }
    return at;
  }

  #closingQuote({ bytes, length: limit }: ByteBuffer, from: number, isFinal: boolean): number {
    let close = bytes.indexOf(quote, from);
    while (close + 1 < limit && bytes[close + 1] === quote) {
      this.isIntricate = true;
      close = bytes.indexOf(quote, close + 2);
    }
    if (close >= limit || (close + 1 === limit && !isFinal)) return incompleteRecord;
    this.innerBreaks += breaksBetween(bytes, from, close);
    return close;
  }
}

/** Line ends: CRLF, LF and CR each count once. */
const breaksBetween = (bytes: Uint8Array, start: number, end: number): number => {
  let breaks = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    const isAfterReturn = at > start && bytes[at - 1] === carriageReturn;
    if (byte === carriageReturn || (byte === lineFeed && !isAfterReturn)) breaks += 1;
  }
  return breaks;
};
