import type { Delimiter } from '../dialect.ts';
import {
  byteClasses,
  foreignClass,
  lineEndClass,
  lineFeed,
  quote,
  stopClass,
  carriageReturn,
} from './byte-classes.ts';
import type { EncodedText } from './encoded-text.ts';
import { hashPrime, hashStart } from './hash-bytes.ts';

/** What `cut` gives if the bytes end before the record does. */
export const incompleteRecord = -1;

/** bytes after the last one of a record's buffer that the cutter needs for itself */
export const sentinelBytes = 2;

/** What is wanted of a column: nothing, its place, or its place and hash. */
export type Wanted = 0 | 1 | 2;

const hashed: Wanted = 2;

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
 * decoded once, and checked then.
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
  readonly #classes: Uint8Array<ArrayBuffer>;
  readonly #delimiter: number;

  constructor(plan: CutterPlan) {
    const { wanted, delimiter } = plan;
    this.#plan = plan;
    this.#classes = byteClasses(delimiter);
    this.#delimiter = delimiter.charCodeAt(0);
    this.starts = new Int32Array(wanted.length);
    this.ends = new Int32Array(wanted.length);
    this.hashes = new Int32Array(wanted.length);
  }

  /**
   * Where the line of the record at `from` ends; `limit` if it is the last one and has no line end. `bytes` go on for
   * `sentinelBytes` after `limit`, which are overwritten.
   */
  cut(bytes: Uint8Array<ArrayBuffer>, from: number, limit: number, isFinal: boolean): number {
    const classes = this.#classes;
    const delimiter = this.#delimiter;
    const { wanted } = this.#plan;
    const { starts, ends, hashes } = this;
    bytes[limit] = lineFeed;
    bytes[limit + 1] = quote;
    this.innerBreaks = 0;
    this.isIntricate = false;
    this.isSound = true;
    let at = from;
    let column = 0;
    for (; ; at += 1, column += 1) {
      const start = at;
      const kind = column < wanted.length ? (wanted[column] as number) : 0;
      let byte = bytes[at] as number; // the sentinel is inside
      if (byte === quote) {
        at = this.#cutQuoted(bytes, at, { limit, column, kind, isFinal });
        if (at === incompleteRecord) return incompleteRecord;
      } else if (kind === hashed) {
        let hash = hashStart;
        while (((classes[byte] as number) & stopClass) === 0) {
          hash = Math.imul(hash ^ byte, hashPrime);
          at += 1;
          byte = bytes[at] as number;
        }
        starts[column] = start;
        ends[column] = at;
        hashes[column] = hash;
      } else {
        let met = 0;
        let found = classes[byte] as number;
        while ((found & stopClass) === 0) {
          met |= found;
          at += 1;
          found = classes[bytes[at] as number] as number;
        }
        if (met !== 0 && !this.#plan.text.isSound(bytes, start, at)) this.isSound = false;
        if (kind !== 0) {
          starts[column] = start;
          ends[column] = at;
        }
      }
      if (bytes[at] !== delimiter) break;
    }
    this.fields = column + 1;
    return at === limit && !isFinal ? incompleteRecord : at;
  }

  #cutQuoted(
    bytes: Uint8Array<ArrayBuffer>,
    open: number,
    field: {
      readonly limit: number;
      readonly column: number;
      readonly kind: number;
      readonly isFinal: boolean;
    },
  ): number {
    const classes = this.#classes;
    const { limit, column, kind } = field;
    let hash = hashStart;
    let met = 0;
    let at = open + 1;
    let isPlain = true;
    for (;;) {
      let byte = bytes[at] as number; // the second sentinel is a quote
      while (byte !== quote) {
        hash = Math.imul(hash ^ byte, hashPrime);
        met |= classes[byte] as number;
        at += 1;
        byte = bytes[at] as number;
      }
      if (at >= limit || (at + 1 === limit && !field.isFinal)) return incompleteRecord;
      if (bytes[at + 1] !== quote || at + 1 === limit) break;
      isPlain = false;
      at += 2;
    }
    const close = at;
    at += 1;
    while (((classes[bytes[at] as number] as number) & stopClass) === 0) {
      met |= classes[bytes[at] as number] as number;
      at += 1;
    }
    if (at !== close + 1) isPlain = false;
    if ((met & lineEndClass) !== 0) this.innerBreaks += breaksBetween(bytes, open + 1, close);
    const isChecked = kind === hashed && isPlain;
    if ((met & foreignClass) !== 0 && !isChecked && !this.#plan.text.isSound(bytes, open, at))
      this.isSound = false;
    if (kind === 0) return at;
    if (!isPlain) this.isIntricate = true;
    this.starts[column] = open + 1;
    this.ends[column] = close;
    this.hashes[column] = hash;
    return at;
  }
}

/** Line ends: CRLF, LF and CR each count once. */
const breaksBetween = (bytes: Uint8Array, start: number, end: number): number => {
  let breaks = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === carriageReturn || (byte === lineFeed && (at === start || bytes[at - 1] !== carriageReturn)))
      breaks += 1;
  }
  return breaks;
};
