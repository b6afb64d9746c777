import type { Dialect, Encoding } from './dialect.ts';
import type { Problem } from './problem.ts';
import type { RecordLimits } from './record-limits.ts';
import { RecordSplitter } from './record-splitter.ts';
import { type TextDecoding, textDecoding } from './text-decoding.ts';

export interface StreamedRecords {
  readonly firstRecord: number;
  readonly records: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly encoding: Encoding;
  /** why the file cannot be read on, after these records */
  readonly problem: Problem | null;
}

/** Bytes of a file in, records out: decodes, splits, and gives every fault its file and line. */
export class RecordStream {
  readonly #file: string;
  readonly #decoding: TextDecoding;
  readonly #splitter: RecordSplitter;
  #nextRecord = 1;

  constructor(file: string, dialect: Dialect, limits: RecordLimits) {
    this.#file = file;
    this.#decoding = textDecoding(dialect.encoding);
    const { encoding } = this.#decoding;
    this.#splitter = new RecordSplitter({ delimiter: dialect.delimiter, limits, encoding });
  }

  push(bytes: Uint8Array<ArrayBuffer>, isLast: boolean): StreamedRecords {
    const { text, fault: undecodable } = this.#decoding.push(bytes, isLast);
    const encoding = this.#decoding.encoding();
    // where decoding fails the text stops, but the file does not end
    const { records, lines, fault } = this.#splitter.push(text, isLast && undecodable === null);
    const firstRecord = this.#nextRecord;
    this.#nextRecord += records.length;
    const problem = (code: Problem['code'], line: number, values: Problem['values']): Problem => ({
      code,
      where: { file: this.#file, line },
      values,
    });
    const given = { firstRecord, records, lines, encoding };
    if (fault !== null) return { ...given, problem: problem(fault.code, fault.line, fault.values) };
    if (undecodable === null) return { ...given, problem: null };
    return { ...given, problem: problem(undecodable, this.#splitter.line, { encoding }) };
  }
}
