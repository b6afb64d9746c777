import type { Encoding } from '../dialect.ts';
import { lineBreaks } from '../line-breaks.ts';
import type { FileProblemCode } from '../problem.ts';
import { type RecordFault, recordFault } from '../record-fault.ts';
import type { RecordLimits } from '../record-limits.ts';
import { carriageReturn, lineFeed } from './byte-values.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import type { ByteRowReader } from './byte-row-reader.ts';
import type { EncodedText } from './encoded-text.ts';
import { incompleteRecord } from './field-cutter.ts';
import { isSeparatorLine } from './is-separator-line.ts';
import { UnpaddedBytes } from './unpadded-bytes.ts';
import { withoutMarks } from './without-marks.ts';

const endOfFileMark = 0x1a;

export interface RangePlan {
  readonly rows: ByteRowReader;
  readonly text: EncodedText;
  readonly delimiter: Parameters<typeof recordFault>[1]['delimiter'];
  readonly limits: RecordLimits;
  /** as the file has it: long records are measured in its bytes */
  readonly encoding: Encoding;
  /** records of the range before the first row: title lines and the header */
  readonly recordsAbove: number;
  /** the range begins where the file does */
  readonly isFileStart: boolean;
}

/** The bytes of a record in the buffer, or of what there is of it. */
interface Span {
  readonly start: number;
  readonly stop: number;
  /** its line end, or the end of the file, was found */
  readonly isComplete: boolean;
  /** no bytes follow */
  readonly isFinal: boolean;
}

/** Reads a stretch of a file that begins where a line does: bytes in, rows to the row reader. Equal for every cut into chunks. */
export class RangeReader {
  /** why the file cannot be read on; rows before it were taken */
  fault: RecordFault | null = null;
  /** data rows taken */
  row = 0;
  readonly #plan: RangePlan;
  readonly #bytes: UnpaddedBytes;
  readonly #buffer: ByteBuffer;
  #line = 1;
  #recordsAbove: number;
  #isFirstLine: boolean;
  /** the last chunk ended with CR: a line feed at the start of the next one belongs to it */
  #skipsLineFeed = false;
  /** bytes of an unfinished record in which no line end was found */
  #looked = 0;
  readonly #marks: ReturnType<typeof withoutMarks>;

  constructor(plan: RangePlan) {
    this.#plan = plan;
    this.#bytes = new UnpaddedBytes(plan.encoding, plan.rows.known);
    this.#buffer = this.#bytes.buffer;
    this.#recordsAbove = plan.recordsAbove;
    this.#isFirstLine = plan.isFileStart;
    this.#marks = withoutMarks(plan.isFileStart && plan.encoding.startsWith('utf'));
  }

  /** Takes the next bytes. Says whether reading goes on. */
  push(chunk: Uint8Array<ArrayBuffer>): boolean {
    if (this.fault !== null) return false;
    this.#bytes.append(this.#marks(chunk, false));
    if (this.#mayHaveRecord()) this.#readRecords(false);
    return this.fault === null;
  }

  /**
   * Nothing follows: the file ends here, or (`undecodable`) its bytes stop being of the encoding, so that what was begun has
   * no end.
   */
  finish(undecodable: FileProblemCode | null = null): void {
    if (this.fault === null) this.#bytes.append(this.#marks(new Uint8Array(0), true));
    if (this.fault === null) this.#readRecords(undecodable === null);
    if (this.fault !== null || undecodable === null) return;
    const begun = this.#plan.text.decode(this.#buffer.bytes.slice(0, this.#buffer.length));
    this.fault = this.#undecodable(undecodable, begun);
  }

  /** Ends a range within a file: how many of its last bytes belong to a record that goes on after it. */
  unfinishedBytes(): number {
    // what might have become a byte order mark is read again too
    this.#bytes.append(this.#marks(new Uint8Array(0), true));
    return this.#bytes.fileBytes;
  }

  /** line ends so far, those inside records too */
  get lines(): number {
    return this.#line - 1;
  }

  /** records before the first row that are still to come */
  get recordsAbove(): number {
    return this.#recordsAbove;
  }

  /** An unfinished record is read again only when it may have become a whole one, or too long. */
  #mayHaveRecord(): boolean {
    const fresh = this.#buffer.bytes.subarray(this.#looked, this.#buffer.length);
    this.#looked = this.#buffer.length;
    return (
      this.#isSuspiciouslyLong(this.#buffer.length) ||
      fresh.includes(lineFeed) ||
      fresh.includes(carriageReturn)
    );
  }

  #isSuspiciouslyLong(bytes: number): boolean {
    const { limits, encoding } = this.#plan;
    // a letter that takes two bytes in UTF-16 may take one in UTF-8
    return bytes * (encoding.startsWith('utf-16') ? 2 : 1) > limits.recordBytes;
  }

  #readRecords(isFinal: boolean): void {
    const { bytes, length: limit } = this.#buffer;
    let at = this.#afterSkippedLineFeed();
    while (at < limit) {
      at = this.#readKnownRows(at);
      if (at === limit) break;
      const first = bytes[at];
      if (first === lineFeed || first === carriageReturn) {
        at = this.#afterLineEnd(at);
        continue;
      }
      const end = this.#readRecord(at, isFinal);
      if (end === incompleteRecord) break;
      at = this.#afterLineEnd(end);
    }
    this.#bytes.drop(Math.min(at, limit));
    this.#looked = this.#buffer.length;
  }

  /** Where the first record stands, from `start` on, in which something is not known yet. */
  #readKnownRows(start: number): number {
    if (this.#isFirstLine || this.#recordsAbove > 0) return start;
    const { known } = this.#plan.rows;
    if (known === null) return start;
    const at = known.read(this.#buffer, start, { row: this.row + 1, line: this.#line });
    this.row += known.rows;
    this.#line += known.lines;
    return at;
  }

  /** Where the line of the record at `start` ends; `incompleteRecord` where it has no end yet, or is at fault. */
  #readRecord(start: number, isFinal: boolean): number {
    const { rows, limits } = this.#plan;
    const { cutter } = rows;
    const end = cutter.cut(this.#buffer, start, isFinal);
    const isComplete = end !== incompleteRecord;
    const span = { start, stop: isComplete ? end : this.#buffer.length, isComplete, isFinal };
    const isLong = this.#isSuspiciouslyLong(span.stop - start);
    const isPlain = isComplete ? cutter.fields <= limits.columns : !isFinal;
    if (!isPlain || isLong) this.fault = this.#faultOf(span);
    if (!isComplete || this.fault !== null) return incompleteRecord;
    if (!this.#takeRecord(start, end, isFinal)) {
      this.fault = this.#faultOf(span);
      return incompleteRecord;
    }
    this.#line += cutter.innerBreaks;
    return end;
  }

  /** false where the record's bytes are not of the encoding */
  #takeRecord(start: number, end: number, isFinal: boolean): boolean {
    const { bytes } = this.#buffer;
    if (this.#isFirstLine && isSeparatorLine(bytes.slice(start, end), this.#plan.text)) return true;
    // only at the end of the file can a record end where the bytes do
    if (isFinal && end === this.#buffer.length && end - start === 1 && bytes[start] === endOfFileMark)
      return true;
    if (this.#recordsAbove > 0) {
      this.#recordsAbove -= 1;
      return this.#plan.text.isSound(bytes, start, end);
    }
    const record = { buffer: this.#buffer, start, end, row: this.row + 1, line: this.#line };
    if (!this.#plan.rows.take(record)) return false;
    this.row += 1;
    return true;
  }

  #faultOf(span: Span): RecordFault | null {
    const { text, limits, delimiter, encoding, rows } = this.#plan;
    const bytes = this.#buffer.bytes.slice(span.start, span.stop);
    const { length, isCut } = text.soundPart(bytes);
    const isWaiting = isCut && !span.isComplete && !span.isFinal;
    const isSound = length === bytes.length || isWaiting;
    const begun = text.decode(bytes.subarray(0, length));
    const suspect = {
      text: begun,
      line: this.#line,
      columns: rows.cutter.fields,
      isComplete: span.isComplete && isSound,
      isFinal: span.isFinal && isSound,
    };
    const fault = recordFault(suspect, { delimiter, limits, encoding });
    if (fault !== null || isSound) return fault;
    const isCutByEnd = isCut && span.isFinal && span.stop === this.#buffer.length;
    return this.#undecodable(isCutByEnd ? 'undecodable-encoding' : 'mixed-encodings', begun);
  }

  #undecodable(code: FileProblemCode, begun: string): RecordFault {
    return { code, line: this.#line + lineBreaks(begun), values: { encoding: this.#plan.encoding } };
  }

  #afterSkippedLineFeed(): number {
    if (!this.#skipsLineFeed || this.#buffer.length === 0) return 0;
    this.#skipsLineFeed = false;
    return this.#buffer.bytes[0] === lineFeed ? 1 : 0;
  }

  /** Steps over the line end at `at` (or stays at the end of the bytes). */
  #afterLineEnd(at: number): number {
    this.#isFirstLine = false;
    if (at >= this.#buffer.length) return at;
    this.#line += 1;
    if (this.#buffer.bytes[at] === carriageReturn) {
      if (at + 1 < this.#buffer.length && this.#buffer.bytes[at + 1] === lineFeed) return at + 2;
      this.#skipsLineFeed = at + 1 === this.#buffer.length;
    }
    return at + 1;
  }
}
