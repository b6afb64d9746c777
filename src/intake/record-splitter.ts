import type { Delimiter, Encoding } from './dialect.ts';
import { lineBreaks } from './line-breaks.ts';
import { fittingUnits } from './fitting-units.ts';
import { openQuoteAt } from './open-quote-at.ts';
import type { FileProblemCode } from './problem.ts';
import type { RecordLimits } from './record-limits.ts';

const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const incomplete = -1;

/** Excel's hint in the first line; it is no record */
const separatorLine = /^"?sep=.?"?$/i;
/** the end-of-file mark of DOS programs */
const endOfFileMark = '\u001a';

export interface SplitFault {
  readonly code: FileProblemCode;
  readonly line: number;
  readonly values: Readonly<Record<string, number>>;
}

export interface SplitRecords {
  readonly records: string[][];
  /** physical line on which each record starts */
  readonly lines: number[];
  /** set if the text cannot be read on; the records are those before it */
  readonly fault: SplitFault | null;
}

export interface SplitterSettings {
  readonly delimiter: Delimiter;
  readonly limits: RecordLimits;
  /** of the file, to measure a record in its bytes; asked only for records that are nearly too long */
  readonly encoding: () => Encoding;
}

export interface RecordSplitter {
  /** takes the next piece of text, gives the records that it completes */
  readonly push: (piece: string, isLast: boolean) => SplitRecords;
  /** physical line of the last letter taken */
  readonly line: () => number;
}

/**
 * Cuts text into records and fields: RFC 4180, and what real files do beyond it.
 *
 * - A line ends with CRLF, LF or CR, also mixed in one file; the last one may have no end.
 * - A field is quoted if its very first letter is a quote: delimiters and line ends inside belong to it, and
 *   a doubled quote is a quote. Anywhere else a quote is text.
 * - Text after a closing quote belongs to the field, and there quotes are text again (`"a"b"c"` is `ab"c"`),
 *   as Python, pandas and Excel read it.
 * - Spaces are text. A line without any letter is no record, but it counts as a line; so does a first line
 *   `sep=;`. A last line that holds only the DOS end-of-file mark (0x1A) is none either.
 * - A record ends the reading if it is too long or too wide. If a quote is open at the end of the file, or
 *   since long before the limit, it is named with its line: that is what has to be mended.
 *
 * Equal for every cut of the text into pieces: an unfinished record is carried over and read again.
 */
export const recordSplitter = ({ delimiter, limits, encoding }: SplitterSettings): RecordSplitter => {
  const delimiterCode = delimiter.charCodeAt(0);
  /** no letter above this one can end an unquoted field */
  const lastStop = Math.max(delimiterCode, carriageReturn);
  let text = '';
  let carry = '';
  let isFinal = false;
  let line = 1;
  let skipsLineFeed = false;
  let isFirstLine = true;
  let fields: string[] = [];
  let innerBreaks = 0;

  /** Where the unquoted text beginning at `from` ends: at a delimiter, a line end or the end of the text. */
  const stopAfter = (from: number): number => {
    let at = from;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code <= lastStop && (code === delimiterCode || code === lineFeed || code === carriageReturn)) break;
    }
    return at;
  };

  /** Where the quote that opens at `from` closes; -1 if it is not known yet. */
  const closingQuote = (from: number): number => {
    for (let at = from + 1; ; at += 2) {
      at = text.indexOf('"', at);
      if (at === -1 || (at + 1 === text.length && !isFinal)) return incomplete;
      if (text.charCodeAt(at + 1) !== quote) return at;
    }
  };

  /** Puts the quoted field at `from` into `fields`; gives where it ends, -1 if that is not known yet. */
  const takeQuoted = (from: number): number => {
    const close = closingQuote(from);
    if (close === incomplete) return incomplete;
    const end = stopAfter(close + 1);
    const inner = text.slice(from + 1, close);
    innerBreaks += lineBreaks(inner);
    const value = inner.includes('"') ? inner.replaceAll('""', '"') : inner;
    fields.push(end === close + 1 ? value : value + text.slice(close + 1, end));
    return end;
  };

  /** Fills `fields` with the record at `start`; gives where its line ends, -1 if that is not known yet. */
  const takeRecord = (start: number): number => {
    fields = [];
    innerBreaks = 0;
    for (let from = start; ; from++) {
      const isQuoted = text.charCodeAt(from) === quote;
      const end = isQuoted ? takeQuoted(from) : stopAfter(from);
      if (end === incomplete || (end === text.length && !isFinal)) return incomplete;
      if (!isQuoted) fields.push(text.slice(from, end));
      if (end === text.length || text.charCodeAt(end) !== delimiterCode) return end;
      from = end;
    }
  };

  /** What is wrong with the record (or its beginning, if it is not complete), if anything. */
  const recordFault = (record: string, isComplete: boolean): SplitFault | null => {
    const units = fittingUnits(record, limits.recordBytes, encoding());
    const isTooLong = units < record.length;
    if (isTooLong || (!isComplete && isFinal)) {
      const opened = openQuoteAt(record.slice(0, units), delimiter);
      // a short quoted field in which the limit happens to fall is not the cause
      if (opened !== null && (!isTooLong || opened < units / 2)) {
        return { code: 'quote-never-closes', line: line + lineBreaks(record.slice(0, opened)), values: {} };
      }
      return { code: 'record-too-long', line, values: { limitBytes: limits.recordBytes } };
    }
    if (isComplete && fields.length > limits.columns) {
      return {
        code: 'too-many-columns',
        line,
        values: { columns: fields.length, limit: limits.columns },
      };
    }
    return null;
  };

  const mayBeFaulty = (length: number): boolean =>
    length * 3 > limits.recordBytes || fields.length > limits.columns;

  /** Steps over the line end at `at` (or stays at the end of the text). */
  const afterLineEnd = (at: number): number => {
    isFirstLine = false;
    if (at >= text.length) return at;
    line++;
    if (text.charCodeAt(at) === lineFeed) return at + 1;
    if (at + 1 < text.length) return text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;
    skipsLineFeed = true;
    return at + 1;
  };

  const isNoRecord = (start: number, end: number): boolean =>
    (isFirstLine && separatorLine.test(text.slice(start, end))) ||
    (isFinal && end === text.length && text.slice(start) === endOfFileMark);

  const startOf = (piece: string): number => {
    text = carry === '' ? piece : carry + piece;
    carry = '';
    if (!skipsLineFeed || text === '') return 0;
    skipsLineFeed = false;
    return text.charCodeAt(0) === lineFeed ? 1 : 0;
  };

  const push = (piece: string, isLast: boolean): SplitRecords => {
    const records: string[][] = [];
    const lines: number[] = [];
    isFinal = isLast;
    let at = startOf(piece);
    while (at < text.length) {
      const first = text.charCodeAt(at);
      if (first === lineFeed || first === carriageReturn) {
        at = afterLineEnd(at);
        continue;
      }
      const end = takeRecord(at);
      const isComplete = end !== incomplete;
      const length = (isComplete ? end : text.length) - at;
      if (mayBeFaulty(length) || (!isComplete && isFinal)) {
        const fault = recordFault(text.slice(at, at + length), isComplete);
        if (fault !== null) return { records, lines, fault };
      }
      if (!isComplete) {
        carry = text.slice(at);
        break;
      }
      if (!isNoRecord(at, end)) {
        records.push(fields);
        lines.push(line);
      }
      line += innerBreaks;
      at = afterLineEnd(end);
    }
    return { records, lines, fault: null };
  };

  return { push, line: () => line + lineBreaks(carry) };
};
