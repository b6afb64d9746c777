import type { Delimiter } from '../dialect.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import { carriageReturn, lineFeed, quote } from './byte-values.ts';
import { bytesBelow, bytesEqual, firstBytes, fourTimes, highBits, lowestPassed } from './byte-words.ts';
import type { EncodedText } from './encoded-text.ts';
import { hashBytes, hashEnd, hashPrime, hashStart } from './hash-bytes.ts';

/** What `cut` gives if the bytes end before the record does. */
export const incompleteRecord = -1;

/** What is wanted of a column: nothing, its place, or its place and hash. */
export type Wanted = 0 | 1 | 2;

const hashed: Wanted = 2;
/** line feed and carriage return are below; other control letters too, but they are rare */
const firstNoLineEnd = fourTimes(14);
const quotes = fourTimes(quote);

export interface CutterPlan {
  readonly delimiter: Delimiter;
  readonly text: EncodedText;
  /** per column; beyond it nothing is wanted */
  readonly wanted: Uint8Array<ArrayBuffer>;
}

/**
 * Cuts one record into fields without making a text of any: where the wanted fields lie (inside their quotes), and the
 * hashes of those that are labels. The rules are those of `RecordSplitter`.
 *
 * Letters beyond ASCII in fields that are not hashed are checked here; hashed fields are compared with labels that were
 * decoded once, and checked then. Looks at four bytes at a time: this is where most of the time goes.
 */
export class FieldCutter {
  readonly starts: Int32Array<ArrayBuffer>;
  readonly ends: Int32Array<ArrayBuffer>;
  readonly hashes: Int32Array<ArrayBuffer>;
  /** fields of the record cut last */
  fields = 0;
  /** line ends inside its quotes */
  innerBreaks = 0;
  /** a wanted field is more than the bytes at its place: doubled quotes, or text after a quote */
  isIntricate = false;
  /** are all bytes looked at of the encoding? */
  isSound = true;
  readonly #plan: CutterPlan;
  readonly #delimiter: number;
  readonly #delimiters: number;
  /** of the field cut last */
  #start = 0;
  #end = 0;
  #hash = 0;
  /** bit 7 of some byte is set: a letter beyond ASCII */
  #met = 0;
  /** are the bytes between start and end what it says? */
  #isPlain = true;
  /** a line end may stand in it */
  #mayBreak = false;

  constructor(plan: CutterPlan) {
    const { wanted, delimiter } = plan;
    this.#plan = plan;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#delimiters = fourTimes(this.#delimiter);
    this.starts = new Int32Array(wanted.length);
    this.ends = new Int32Array(wanted.length);
    this.hashes = new Int32Array(wanted.length);
  }

  /** Where the line of the record at `from` ends; the end of the buffer if it is the last one and has no line end. */
  cut(buffer: ByteBuffer, from: number, isFinal: boolean): number {
    const { bytes, view, length: limit } = buffer;
    const { starts, ends, hashes } = this;
    const { wanted, text } = this.#plan;
    const [delimiter, delimiters] = [this.#delimiter, this.#delimiters];
    this.#begin(buffer);
    let at = from;
    let column = 0;
    for (; ; at += 1, column += 1) {
      const start = at;
      if (bytes[at] === quote) {
        at = this.#cutQuoted(buffer, start, isFinal);
        if (at === incompleteRecord) return incompleteRecord;
        this.#keepQuoted(column, bytes, [start, at]);
      } else {
        let hash = hashStart;
        let met = 0;
        let word = view.getInt32(at, true);
        let stops = (bytesEqual(word, delimiters) | bytesBelow(word, firstNoLineEnd)) & highBits;
        while (stops === 0) {
          hash = Math.imul(hash ^ word, hashPrime);
          met |= word;
          at += 4;
          word = view.getInt32(at, true);
          stops = (bytesEqual(word, delimiters) | bytesBelow(word, firstNoLineEnd)) & highBits;
        }
        const rest = lowestPassed(stops);
        word = firstBytes(word, rest);
        at += rest;
        hash = hashEnd(hash, word, at - start);
        met |= word;
        const stop = bytes[at] as number; // the buffer's spare bytes are inside
        if (stop !== delimiter && stop !== lineFeed && stop !== carriageReturn) {
          at = this.#stopAfter(bytes, at);
          met = highBits;
          hash = hashBytes(view, start, at);
        }
        if (column < wanted.length) {
          starts[column] = start;
          ends[column] = at;
          hashes[column] = hash;
        }
        if ((met & highBits) !== 0 && wanted[column] !== hashed && !text.isSound(bytes, start, at))
          this.isSound = false;
      }
      if (bytes[at] !== delimiter) break;
    }
    this.fields = column + 1;
    return at === limit && !isFinal ? incompleteRecord : at;
  }

  #begin({ bytes, length }: ByteBuffer): void {
    // a line end and a quote where the bytes end, so that nothing need be compared with the limit
    bytes[length] = lineFeed;
    bytes[length + 1] = quote;
    this.innerBreaks = 0;
    this.isIntricate = false;
    this.isSound = true;
  }

  #stopAfter(bytes: Uint8Array, from: number): number {
    let at = from;
    for (let byte = bytes[at]; byte !== this.#delimiter && byte !== lineFeed && byte !== carriageReturn; ) {
      at += 1;
      byte = bytes[at];
    }
    return at;
  }

  #cutQuoted(buffer: ByteBuffer, open: number, isFinal: boolean): number {
    const { bytes, length: limit } = buffer;
    let close = this.#scanQuoted(buffer, open + 1);
    this.#start = open + 1;
    this.#isPlain = true;
    while (close + 1 < limit && bytes[close + 1] === quote) {
      this.#isPlain = false;
      close = bytes.indexOf(quote, close + 2);
    }
    if (close >= limit || (close + 1 === limit && !isFinal)) return incompleteRecord;
    const end = this.#stopAfter(bytes, close + 1);
    if (end !== close + 1) this.#isPlain = false;
    this.#end = close;
    if (this.#mayBreak || !this.#isPlain) this.innerBreaks += breaksBetween(bytes, open + 1, close);
    if (!this.#isPlain) this.#met = highBits;
    return end;
  }

  /** Where the first quote after `start` stands. */
  #scanQuoted({ view }: ByteBuffer, start: number): number {
    let at = start;
    let hash = hashStart;
    let met = 0;
    let below = 0;
    let word = view.getInt32(at, true);
    let stops = bytesEqual(word, quotes) & highBits;
    while (stops === 0) {
      hash = Math.imul(hash ^ word, hashPrime);
      met |= word;
      below |= bytesBelow(word, firstNoLineEnd);
      at += 4;
      word = view.getInt32(at, true);
      stops = bytesEqual(word, quotes) & highBits;
    }
    const rest = lowestPassed(stops);
    word = firstBytes(word, rest);
    at += rest;
    this.#met = met | word;
    this.#hash = hashEnd(hash, word, at - start);
    // bytes that do not count are zeros, which are below too: then the place is looked at for nothing
    this.#mayBreak = ((below | bytesBelow(word, firstNoLineEnd)) & highBits) !== 0;
    return at;
  }

  #keepQuoted(column: number, bytes: Uint8Array<ArrayBuffer>, [start, end]: readonly [number, number]): void {
    const { wanted, text } = this.#plan;
    const kind = wanted[column] ?? 0;
    const isChecked = kind === hashed && this.#isPlain;
    if ((this.#met & highBits) !== 0 && !isChecked && !text.isSound(bytes, start, end)) this.isSound = false;
    if (kind === 0) return;
    this.starts[column] = this.#start;
    this.ends[column] = this.#end;
    this.hashes[column] = this.#hash;
    if (!this.#isPlain) this.isIntricate = true;
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
