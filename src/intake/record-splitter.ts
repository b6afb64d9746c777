import type { Delimiter, Encoding } from './dialect.ts';
import { lineBreaks } from './line-breaks.ts';
import { incomplete, RecordCutter } from './record-cutter.ts';
import { type RecordFault, recordFault } from './record-fault.ts';
import type { RecordLimits } from './record-limits.ts';

const lineFeed = 10;
const carriageReturn = 13;

/** Excel's hint in the first line; it is no record */
const separatorLine = /^"?sep=.?"?$/i;
/** the end-of-file mark of DOS programs */
const endOfFileMark = '\u001a';

export interface SplitRecords {
  readonly records: string[][];
  /** physical line on which each record starts */
  readonly lines: number[];
  /** set if the text cannot be read on; the records are those before it */
  fault: RecordFault | null;
}

export interface SplitterSettings {
  readonly delimiter: Delimiter;
  readonly limits: RecordLimits;
  /** of the file, to measure a record in its bytes; asked only for records that are nearly too long */
  readonly encoding: () => Encoding;
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
 * - A record that is too long or too wide, or a quote that never closes, ends the reading (`recordFault`).
 *
 * Equal for every cut of the text into pieces: an unfinished record is carried over and read again.
 */
export class RecordSplitter {
  readonly #settings: SplitterSettings;
  readonly #cutter: RecordCutter;
  /** the beginning of a record whose end has not come yet */
  #carry = '';
  #line = 1;
  #isFirstLine = true;
  /** the last piece ended with CR: a line feed at the start of the next one belongs to it */
  #skipsLineFeed = false;

  constructor(settings: SplitterSettings) {
    this.#settings = settings;
    this.#cutter = new RecordCutter(settings.delimiter);
  }

  /** physical line of the last letter taken */
  get line(): number {
    return this.#line + lineBreaks(this.#carry);
  }

  /** Takes the next piece of text, gives the records that it completes. */
  push(piece: string, isLast: boolean): SplitRecords {
    const split: SplitRecords = { records: [], lines: [], fault: null };
    let start = 0;
    if (this.#carry !== '') {
      // the carried record is completed apart, for reading a joined text is a third slower
      const lineEnd = piece.indexOf('\n') + 1;
      if (lineEnd > 0) {
        this.#split(this.#carry + piece.slice(0, lineEnd), { start: 0, isFinal: false, split });
        start = lineEnd;
      }
    }
    if (split.fault !== null) return split;
    if (this.#carry === '') this.#split(piece, { start, isFinal: isLast, split });
    else this.#split(this.#carry + piece.slice(start), { start: 0, isFinal: isLast, split });
    return split;
  }

  #split(
    text: string,
    step: { start: number; readonly isFinal: boolean; readonly split: SplitRecords },
  ): void {
    const { isFinal, split } = step;
    this.#carry = '';
    let at = this.#afterSkippedLineFeed(text, step.start);
    while (at < text.length) {
      const first = text.charCodeAt(at);
      if (first === lineFeed || first === carriageReturn) {
        at = this.#afterLineEnd(text, at);
        continue;
      }
      const end = this.#cutter.cut(text, at, isFinal);
      split.fault = this.#faultOf(text, { start: at, end, isFinal });
      if (split.fault !== null) return;
      if (end === incomplete) {
        this.#carry = text.slice(at);
        return;
      }
      if (!this.#isNoRecord(text, at, end)) {
        split.records.push(this.#cutter.fields);
        split.lines.push(this.#line);
      }
      this.#line += this.#cutter.innerBreaks;
      at = this.#afterLineEnd(text, end);
    }
  }

  #faultOf(text: string, record: { start: number; end: number; isFinal: boolean }): RecordFault | null {
    const { start, end, isFinal } = record;
    const { limits, delimiter, encoding } = this.#settings;
    const isComplete = end !== incomplete;
    const stop = isComplete ? end : text.length;
    const columns = this.#cutter.fields.length;
    // no letter takes more than 3 bytes a unit
    const mayBeLong = (stop - start) * 3 > limits.recordBytes;
    if (!mayBeLong && columns <= limits.columns && (isComplete || !isFinal)) return null;
    const suspect = { text: text.slice(start, stop), line: this.#line, columns, isComplete, isFinal };
    return recordFault(suspect, { delimiter, limits, encoding: encoding() });
  }

  #isNoRecord(text: string, start: number, end: number): boolean {
    if (this.#isFirstLine && separatorLine.test(text.slice(start, end))) return true;
    // only at the end of the file can a record end where the text does
    return end === text.length && text.slice(start) === endOfFileMark;
  }

  #afterSkippedLineFeed(text: string, start: number): number {
    if (!this.#skipsLineFeed || start >= text.length) return start;
    this.#skipsLineFeed = false;
    return text.charCodeAt(start) === lineFeed ? start + 1 : start;
  }

  /** Steps over the line end at `at` (or stays at the end of the text). */
  #afterLineEnd(text: string, at: number): number {
    this.#isFirstLine = false;
    if (at >= text.length) return at;
    this.#line++;
    if (text.charCodeAt(at) === carriageReturn) {
      if (text.charCodeAt(at + 1) === lineFeed) return at + 2;
      this.#skipsLineFeed = at + 1 === text.length;
    }
    return at + 1;
  }
}
