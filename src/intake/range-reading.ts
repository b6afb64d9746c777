import { createCityMatcher } from '../city/city-matcher.ts';
import type { CityProfile } from '../city/city-profile.ts';
import type { Counted } from '../cube/cube-builder.ts';
import type { CubePart } from '../cube/cube-part.ts';
import { ByteRowReader } from './bytes/byte-row-reader.ts';
import { encodedText } from './bytes/encoded-text.ts';
import { guessBorder } from './bytes/guess-border.ts';
import { hasForeignLetter } from './bytes/has-foreign-letter.ts';
import { RangeReader } from './bytes/range-reader.ts';
import { utf8Bytes } from './bytes/utf8-bytes.ts';
import type { ByteRange, RangeOutcome } from './byte-range.ts';
import { dateColumnOf } from './date-column-of.ts';
import type { DateForm } from './date-form.ts';
import { fileBytes } from './file-bytes.ts';
import { FileLedger } from './file-ledger.ts';
import { joinBytes } from './join-bytes.ts';
import { createImportTally, type ImportTally } from './import-tally.ts';
import { TooManyLabels } from './label-column.ts';
import type { Mapping } from './mapping.ts';
import type { OpenedFile } from './opened-file.ts';
import { recordLimits } from './record-limits.ts';
import { RowReader } from './row-reader.ts';
import { SourceFault } from './source-fault.ts';
import { unitOfDates } from './unit-of-dates.ts';
import { createZone, type Zone } from './zone.ts';

/** What all readers of one import read with. */
export interface ReadingPlan {
  readonly files: readonly OpenedFile[];
  readonly mapping: Mapping;
  readonly form: DateForm;
  readonly timeZone: string;
  readonly labelsPerColumn: number;
}

/** What one reader counted in the ranges that were kept. */
export interface ReadPart {
  readonly part: CubePart;
  readonly knownKeys: ImportTally['knownKeys'];
}

/** looked at to find where a record begins */
const borderBytes = 1 << 16;

/** Where in a file a record seems to begin at or after a byte; the byte itself where nothing looks so. */
const borderAfter = async ({ source, dialect, columns }: OpenedFile, byte: number): Promise<number> => {
  if (byte === 0 || byte >= source.bytes) return byte;
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of source.openAt?.(byte) ?? []) {
    pieces.push(chunk);
    length += chunk.length;
    if (length >= borderBytes) break;
  }
  const bytes = joinBytes(pieces).subarray(0, borderBytes);
  const border = guessBorder(bytes, { delimiter: dialect.delimiter, width: columns.width });
  return border === -1 ? byte : byte + border;
};

/** One reader's side of an import: reads ranges of files, and keeps apart what it counted until it is known that they were right. */
export class RangeReading {
  readonly #plan: ReadingPlan;
  readonly #zone: Zone;
  readonly #tally: ImportTally;
  readonly #aside = new Map<number, Counted>();
  #kept: Counted | null = null;

  constructor(plan: ReadingPlan, city: CityProfile) {
    const { mapping, form, labelsPerColumn, timeZone } = plan;
    this.#plan = plan;
    this.#zone = createZone(timeZone);
    this.#tally = createImportTally({
      mapping,
      matcher: createCityMatcher(city),
      unit: unitOfDates(mapping, form),
      labelsPerColumn,
    });
  }

  /** Reads a range. `onBytes` hears how far it is after every chunk. */
  async read(range: ByteRange, onBytes: (bytes: number, rows: number) => void): Promise<RangeOutcome> {
    const file = this.#plan.files[range.file] as OpenedFile; // ranges are of files of the plan
    const start = range.isExact ? range.from : await borderAfter(file, range.from);
    const end = Math.max(start, await borderAfter(file, range.to));
    const outcome = await new OneRange(this.#plan, this.#tally, {
      file,
      range,
      start,
      end,
      zone: this.#zone,
    }).read(onBytes);
    this.#aside.set(range.id, this.#tally.builder.setAside());
    return outcome;
  }

  /** Keeps what was counted in a range, or forgets it. */
  settle(id: number, isKept: boolean): void {
    const counted = this.#aside.get(id);
    this.#aside.delete(id);
    if (!isKept || counted === undefined) return;
    const { builder } = this.#tally;
    if (this.#kept !== null) builder.takeBack(this.#kept);
    builder.takeBack(counted);
    this.#kept = builder.setAside();
  }

  /** All that was kept. */
  part(): ReadPart {
    const { builder, knownKeys } = this.#tally;
    if (this.#kept !== null) builder.takeBack(this.#kept);
    this.#kept = null;
    return { part: builder.part(), knownKeys };
  }
}

interface RangeWork {
  readonly file: OpenedFile;
  readonly range: ByteRange;
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
}

class OneRange {
  readonly #tally: ImportTally;
  readonly #work: RangeWork;
  readonly #ledger: FileLedger;
  readonly #rows: RowReader;
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
    this.#ledger = new FileLedger(file.source, { ...dialect, encoding });
    this.#rows = new RowReader({
      columns,
      tally,
      dates: dateColumnOf(file, { ...plan, zone: work.zone }),
      ledger: this.#ledger,
      firstOrdinal: 0,
      placeOf: (ordinal) => ({ file: file.source.name, row: ordinal + 1 }),
    });
    this.#reader = new RangeReader({
      ...{ text, encoding, limits: recordLimits, delimiter: dialect.delimiter },
      rows: new ByteRowReader(this.#rows, { delimiter: dialect.delimiter, text }),
      recordsAbove: range.recordsAbove,
      isFileStart: start === 0,
    });
    tally.requests = 0;
  }

  async read(onBytes: (bytes: number, rows: number) => void): Promise<RangeOutcome> {
    try {
      await this.#readBytes(onBytes);
    } catch (error) {
      if (error instanceof SourceFault) this.#problem = error.problem;
      else if (error instanceof TooManyLabels) this.#hasTooManyLabels = true;
      else throw error;
    }
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
      evidence: plan.dates.evidence,
      fault: reader.fault,
      problem: this.#problem,
      hasForeignLetter: this.#hasForeignLetter,
      hasTooManyLabels: this.#hasTooManyLabels,
    };
  }

  async #readBytes(onBytes: (bytes: number, rows: number) => void): Promise<void> {
    const { file, start, end } = this.#work;
    const readable = utf8Bytes(file.encoding ?? 'utf-8');
    const isWhole = start === 0 && end === file.source.bytes;
    const chunks = isWhole ? fileBytes(file.source, file.dialect) : (file.source.openAt?.(start) ?? []);
    let at = start;
    for await (const chunk of chunks) {
      const part = isWhole ? chunk : chunk.subarray(0, end - at);
      at += part.length;
      if (file.encoding === null && hasForeignLetter(part)) {
        this.#hasForeignLetter = true;
        return;
      }
      const { bytes, fault } = readable(part, false);
      if (!this.#reader.push(bytes)) return;
      if (fault !== null) return this.#reader.finish(fault);
      onBytes(at - start, this.#reader.row);
      if (!isWhole && at >= end) break;
    }
    if (end !== file.source.bytes) return;
    const { bytes, fault } = readable(new Uint8Array(0), true);
    if (this.#reader.push(bytes)) this.#reader.finish(fault);
  }
}
