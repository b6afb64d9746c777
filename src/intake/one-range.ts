import { ByteRowReader } from './bytes/byte-row-reader.ts';
import { encodedText } from './bytes/encoded-text.ts';
import { hasForeignLetter } from './bytes/has-foreign-letter.ts';
import type { KnownRows } from './bytes/known-rows.ts';
import { RangeReader } from './bytes/range-reader.ts';
import { utf8Bytes } from './bytes/utf8-bytes.ts';
import type { ByteRange, RangeNews, RangeOutcome } from './byte-range.ts';
import { dateColumnOf } from './date-column-of.ts';
import { FileLedger } from './file-ledger.ts';
import { type FileWatch, fileWatch } from './file-watch.ts';
import type { ImportTally } from './import-tally.ts';
import { TooManyLabels } from './label-column.ts';
import { macrotask } from './macrotask.ts';
import type { OpenedFile } from './opened-file.ts';
import type { RangeChunks } from './range-chunks.ts';
import type { ReadingPlan } from './range-reading.ts';
import { recordLimits } from './record-limits.ts';
import { RowReader } from './row-reader.ts';
import { SourceFault } from './source-fault.ts';
import type { Zone } from './zone.ts';

/** each telling wakes other threads */
const tellingMs = 50;
/** A stretch of a file, and what it is read with. */
export interface RangeWork {
  readonly file: OpenedFile;
  readonly range: ByteRange;
  readonly start: number;
  readonly end: number;
  /** its bytes */
  readonly chunks: RangeChunks;
  readonly zone: Zone;
  /** of the tally that the rows are added to */
  readonly known: KnownRows | null;
}

/** Whoever waits for a range. */
export interface RangeWatch {
  readonly onNews: (news: RangeNews) => void;
  /** is asked before every chunk: false = read no further, the outcome is of no use */
  readonly isWanted: () => boolean;
}

/** Reads one range of a file: rows into the tally, everything else into the outcome. */
export class OneRange {
  readonly #tally: ImportTally;
  readonly #work: RangeWork;
  readonly #ledger: FileLedger;
  readonly #rows: RowReader;
  readonly #watch: FileWatch | null;
  readonly #reader: RangeReader;
  #hasForeignLetter = false;
  #hasTooManyLabels = false;
  #problem: RangeOutcome['problem'] = null;

  constructor(plan: ReadingPlan, tally: ImportTally, work: RangeWork) {
    const { file, range, start } = work;
    const { columns, dialect } = file;
    const encoding = file.encoding ?? 'utf-8';
    const text = encodedText(encoding);
    this.#tally = tally;
    this.#work = work;
    this.#watch = fileWatch(file, plan.mapping);
    this.#ledger = new FileLedger(file.source, {
      ...dialect,
      encoding,
      filters: columns.filters.length,
      checks: this.#watch?.checks ?? null,
    });
    this.#rows = new RowReader({
      columns,
      tally,
      dates: dateColumnOf(file, { ...plan, zone: work.zone }),
      ledger: this.#ledger,
      firstOrdinal: 0,
      moments: this.#watch?.moments ?? null,
      placeOf: (ordinal) => ({ file: file.source.name, row: ordinal + 1 }),
    });
    this.#reader = new RangeReader({
      text,
      encoding,
      limits: recordLimits,
      delimiter: dialect.delimiter,
      rows: new ByteRowReader(this.#rows, { delimiter: dialect.delimiter, text, known: work.known }),
      recordsAbove: range.recordsAbove,
      isFileStart: start === 0,
    });
    tally.requests = 0;
    tally.isPastSafe = false;
  }

  async read(watch: RangeWatch): Promise<RangeOutcome> {
    try {
      await this.#readBytes(watch);
    } catch (error) {
      if (error instanceof SourceFault) this.#problem = error.problem;
      else if (error instanceof TooManyLabels) this.#hasTooManyLabels = true;
      else throw error;
    }
    this.#work.known?.settle();
    const { plan, dated, undatedExample } = this.#rows;
    const reader = this.#reader;
    return {
      start: this.#work.start,
      next: this.#work.end - reader.unfinishedBytes(),
      rows: reader.row,
      lines: reader.lines,
      recordsAbove: reader.recordsAbove,
      requests: this.#tally.requests,
      dated,
      undatedExample,
      account: this.#ledger.account(),
      moments: this.#watch?.moments?.entries() ?? new Uint32Array(0),
      evidence: plan.dates.evidence,
      fault: reader.fault,
      problem: this.#problem,
      hasForeignLetter: this.#hasForeignLetter,
      hasTooManyLabels: this.#hasTooManyLabels,
      isPastSafe: this.#tally.isPastSafe,
    };
  }

  async #readBytes({ onNews, isWanted }: RangeWatch): Promise<void> {
    const { file, range, start, chunks } = this.#work;
    const readable = utf8Bytes(file.encoding ?? 'utf-8');
    let at = start;
    let told = performance.now();
    onNews({ start, bytes: 0, rows: 0 });
    for await (const chunk of chunks) {
      if (!isWanted()) return;
      at += chunk.length;
      if (file.encoding === null && hasForeignLetter(chunk)) {
        this.#hasForeignLetter = true;
        return;
      }
      const { bytes, fault } = readable(chunk, false);
      if (!this.#reader.push(bytes)) return;
      if (fault !== null) return this.#reader.finish(fault);
      const now = performance.now();
      if (now - told < tellingMs) continue;
      told = now;
      // a text that the program wrote is of another length than the file
      const read = file.source.written?.bytesRead() ?? at - start;
      onNews({ start, bytes: read, rows: this.#reader.row });
      // that it is not wanted any more must be heard even where all bytes are there at once
      await macrotask();
    }
    if (!range.isLast) return;
    const { bytes, fault } = readable(new Uint8Array(0), true);
    if (this.#reader.push(bytes)) this.#reader.finish(fault);
  }
}
