import type { Delimiter } from '../dialect.ts';
import { RecordCutter } from '../record-cutter.ts';
import type { RowReader } from '../row-reader.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import type { EncodedText } from './encoded-text.ts';
import { FieldCutter } from './field-cutter.ts';
import type { KnownRows } from './known-rows.ts';

/** A record in a buffer. */
export interface RecordBytes {
  readonly buffer: ByteBuffer;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly line: number;
}

export interface ByteRowPlan {
  readonly delimiter: Delimiter;
  readonly text: EncodedText;
  readonly known: KnownRows | null;
}

/**
 * Gives rows their outcome by their bytes: those in which something is not known yet become texts, after which their dates and
 * labels are known and `known` takes all rows like them.
 */
export class ByteRowReader {
  readonly cutter: FieldCutter;
  readonly rows: RowReader;
  /** null where only texts will do */
  readonly known: KnownRows | null;
  readonly #text: EncodedText;
  readonly #textCutter: RecordCutter;

  constructor(rows: RowReader, { delimiter, text, known }: ByteRowPlan) {
    this.rows = rows;
    this.#text = text;
    this.#textCutter = new RecordCutter(delimiter);
    this.known = known?.begin(rows, { delimiter, text }) === true ? known : null;
    this.cutter = new FieldCutter({ delimiter, wanted: this.known === null ? 0 : rows.plan.columns.needed });
  }

  /** Takes the record that `cutter` has just cut. False, and nothing done, if its bytes are not of the encoding. */
  take(record: RecordBytes): boolean {
    const { buffer, start, end, row, line } = record;
    const { bytes } = buffer;
    if (!this.#text.isSound(bytes, start, end)) return false;
    this.#textCutter.cut(this.#text.decode(bytes.subarray(start, end)), 0, true);
    const datedBefore = this.rows.dated;
    const { tally } = this.rows.plan;
    const requestsBefore = tally.requests;
    this.rows.take(this.#textCutter.fields, row, line);
    const { known, cutter } = this;
    // labels of rows without a date were not looked at
    const isNew = this.rows.dated > datedBefore && cutter.fields === this.rows.plan.columns.width;
    if (known === null || !isNew || cutter.isIntricate) return true;
    known.learn(buffer, cutter);
    if (tally.requests > requestsBefore) known.noteMoment(record, cutter);
    return true;
  }
}
