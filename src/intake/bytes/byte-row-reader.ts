import type { Dimension } from '../../cube/dimension.ts';
import type { Delimiter } from '../dialect.ts';
import type { LabelColumn } from '../label-column.ts';
import { RecordCutter } from '../record-cutter.ts';
import type { RowPlan, RowReader } from '../row-reader.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import { ByteDates } from './byte-dates.ts';
import { ByteLabels } from './byte-labels.ts';
import type { EncodedText } from './encoded-text.ts';
import { FieldCutter, type Wanted } from './field-cutter.ts';
import { plainCount } from './plain-count.ts';

/** A record in a buffer. */
export interface RecordBytes {
  readonly buffer: ByteBuffer;
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly line: number;
}

const wantedColumns = ({ columns, tally }: RowPlan): Uint8Array<ArrayBuffer> => {
  const { date, district, service, channel, count, id, segments, needed } = columns;
  const wanted = new Uint8Array(needed);
  const want = (places: readonly (number | null)[], what: Wanted): void => {
    for (const place of places) if (place !== null) wanted[place] = Math.max(wanted[place] ?? 0, what);
  };
  want([...date, count, id], 1);
  want(channel, tally.channel === null ? 1 : 2);
  want([district, service, ...segments], 2);
  return wanted;
};

const labelColumns = ({ columns, tally }: RowPlan): ByteLabels[] => {
  const { district, service, channel, segments } = columns;
  const places = [
    [tally.district, district],
    [tally.service, service],
    [tally.channel, channel[0]],
    ...tally.segments.map((labels, at): [LabelColumn, number | undefined] => [labels, segments[at]]),
  ] as const;
  return places.flatMap(([labels, place]) =>
    labels === null || place == null ? [] : [new ByteLabels(place, labels)],
  );
};

/**
 * Gives every row its outcome, as `RowReader` does, without a text or an object for rows of which everything was met
 * before: dates in their plainest form, labels and counts by their bytes. All other rows become texts and go the long way,
 * after which their labels are known.
 */
export class ByteRowReader {
  readonly cutter: FieldCutter;
  readonly rows: RowReader;
  readonly #plan: RowPlan;
  readonly #text: EncodedText;
  readonly #textCutter: RecordCutter;
  readonly #labels: readonly ByteLabels[];
  readonly #dates: ByteDates | null;
  readonly #codes: Record<Dimension, number> = {
    district: 0,
    service: 0,
    channel: 0,
    segment1: 0,
    segment2: 0,
    segment3: 0,
  };

  constructor(rows: RowReader, file: { readonly delimiter: Delimiter; readonly text: EncodedText }) {
    const { plan } = rows;
    const { dates, columns } = plan;
    this.rows = rows;
    this.#plan = plan;
    this.#text = file.text;
    this.#textCutter = new RecordCutter(file.delimiter);
    this.cutter = new FieldCutter({ ...file, wanted: wantedColumns(plan) });
    this.#labels = labelColumns(plan);
    this.#dates = dates.kind === 'text' ? new ByteDates(columns.date[0] ?? 0, dates, file.text) : null;
  }

  /** Takes the record that `cutter` has just cut and found sound. False, and nothing done, if labels are not of the encoding. */
  take(record: RecordBytes): boolean {
    return this.#takeKnown(record) || this.#takeText(record);
  }

  /** false = nothing was done */
  #takeKnown({ buffer, row, line }: RecordBytes): boolean {
    const { bytes } = buffer;
    const { cutter } = this;
    const { columns, tally } = this.#plan;
    const dates = this.#dates;
    if (dates === null || tally.channel === null || cutter.isIntricate || cutter.fields !== columns.width)
      return false;
    const { starts, ends } = cutter;
    const date = dates.find(buffer, starts[dates.place] as number, ends[dates.place] as number);
    if (Number.isNaN(date.day) || !this.#findCodes(buffer)) return false;
    let count = 1;
    if (columns.count !== null) {
      count = plainCount(bytes, starts[columns.count] as number, ends[columns.count] as number);
      if (count < 0) return false;
    }
    if (tally.requests + count > Number.MAX_SAFE_INTEGER) return false;
    dates.column.note(date);
    this.rows.takeKnown({ day: date.day, codes: this.#codes, count, hasId: this.#hasId(buffer), row, line });
    return true;
  }

  #hasId({ bytes, view }: ByteBuffer): boolean {
    const { columns, tally } = this.#plan;
    if (columns.id === null) return false;
    // cut with all wanted columns
    const start = this.cutter.starts[columns.id] as number;
    const end = this.cutter.ends[columns.id] as number;
    if (start === end) return false;
    return (
      tally.idHash.ofAscii(view, start, end) ||
      tally.idHash.ofText(this.#text.decode(bytes.subarray(start, end)))
    );
  }

  #findCodes(buffer: ByteBuffer): boolean {
    const labels = this.#labels;
    for (let at = 0; at < labels.length; at += 1) {
      const column = labels[at] as ByteLabels; // at < length
      const code = column.find(buffer, this.cutter);
      if (code < 0) return false;
      this.#codes[column.labels.dimension] = code;
    }
    return true;
  }

  #takeText({ buffer, start, end, row, line }: RecordBytes): boolean {
    const { bytes } = buffer;
    if (!this.#text.isSound(bytes, start, end)) return false;
    this.#textCutter.cut(this.#text.decode(bytes.subarray(start, end)), 0, true);
    const datedBefore = this.rows.dated;
    this.rows.take(this.#textCutter.fields, row, line);
    const { cutter } = this;
    // labels of rows without a date were not looked at
    if (this.rows.dated === datedBefore || cutter.isIntricate) return true;
    for (const column of this.#labels)
      if (column.column < cutter.fields) column.learn(buffer, cutter, this.#text);
    return true;
  }
}
