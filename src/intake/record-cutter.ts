import type { Delimiter } from './dialect.ts';
import { lineBreaks } from './line-breaks.ts';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;

/** What `cut` gives if the text ends before the record does. */
export const incomplete = -1;

/** Where the quote that opens at `from` closes; -1 if that is not known yet. */
const closingQuote = (text: string, from: number, isFinal: boolean): number => {
  for (let at = from + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at === -1 || (at + 1 === text.length && !isFinal)) return incomplete;
    if (text.charCodeAt(at + 1) !== quote) return at;
  }
};

/**
 * Cuts one record into its fields; the rules are told at `RecordSplitter`. One object for all records of a
 * file, and letters are only looked at, never put together: this is where most of the time goes.
 */
export class RecordCutter {
  /** of the record cut last */
  fields: string[] = [];
  /** line ends inside its quotes */
  innerBreaks = 0;
  readonly #delimiter: number;
  /** no letter above this one can end an unquoted field */
  readonly #lastStop: number;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#lastStop = Math.max(this.#delimiter, carriageReturn);
  }

  /** Where the line of the record at `start` ends; `isFinal` says that no text follows. */
  cut(text: string, start: number, isFinal: boolean): number {
    this.fields = [];
    this.innerBreaks = 0;
    for (let from = start; ; from++) {
      const isQuoted = text.charCodeAt(from) === quote;
      const end = isQuoted ? this.#cutQuoted(text, from, isFinal) : this.#stopAfter(text, from);
      if (end === incomplete || (end === text.length && !isFinal)) return incomplete;
      if (!isQuoted) this.fields.push(text.slice(from, end));
      if (end === text.length || text.charCodeAt(end) !== this.#delimiter) return end;
      from = end;
    }
  }

  /** Where the unquoted text at `from` ends: at a delimiter, a line end or the end of the text. */
  #stopAfter(text: string, from: number): number {
    const delimiter = this.#delimiter;
    const lastStop = this.#lastStop;
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= lastStop && (code === delimiter || code === lineFeed || code === carriageReturn)) break;
    }
    return at;
  }

  #cutQuoted(text: string, from: number, isFinal: boolean): number {
    const close = closingQuote(text, from, isFinal);
    if (close === incomplete) return incomplete;
    const end = this.#stopAfter(text, close + 1);
    const inner = text.slice(from + 1, close);
    this.innerBreaks += lineBreaks(inner);
    const value = inner.includes('"') ? inner.replaceAll('""', '"') : inner;
    this.fields.push(end === close + 1 ? value : value + text.slice(close + 1, end));
    return end;
  }
}
