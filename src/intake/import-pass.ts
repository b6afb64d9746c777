import type { Cube } from '../cube/cube.ts';
import type { RequestIds } from '../cube/request-ids.ts';
import type { DateColumn } from './date-column.ts';
import { dateColumnOf } from './date-column-of.ts';
import type { DateEvidence } from './date-evidence.ts';
import type { DateForm } from './date-form.ts';
import { FileLedger } from './file-ledger.ts';
import type { fileWatch } from './file-watch.ts';
import type { HashKey } from './half-sip-hash.ts';
import type { FileAccount } from './import-report.ts';
import type { ImportTally } from './import-tally.ts';
import { TooManyLabels } from './label-column.ts';
import type { Mapping } from './mapping.ts';
import type { MomentSample } from './moment-sample.ts';
import type { ProgressTeller } from './progress-teller.ts';
import type { Problem } from './problem.ts';
import type { KnownRows } from './bytes/known-rows.ts';
import { type ReadingEnd, readFileBytes } from './bytes/read-file-bytes.ts';
import type { OpenedFile } from './opened-file.ts';
import type { SampledRows } from './repeated-rows.ts';
import { RowReader } from './row-reader.ts';
import { SourceFault } from './source-fault.ts';
import type { Zone } from './zone.ts';

export interface PassPlan {
  readonly files: readonly OpenedFile[];
  readonly mapping: Mapping;
  /** form of the date column; of no meaning where the mapping has another date role */
  readonly form: DateForm;
  readonly zone: Zone;
  readonly timeZone: string;
  readonly labelsPerColumn: number;
  /** of the request ids that are kept; null = none are */
  readonly idKey: HashKey | null;
  readonly isSynthetic: boolean;
  /** empty; of a reader in this thread */
  readonly tally: ImportTally;
  readonly progress: ProgressTeller;
  readonly signal: AbortSignal | undefined;
  /** is asked every now and then with the evidence of this file and of all so far; true = the form was a wrong guess, read no further */
  readonly isRefuted: (file: DateEvidence, all: readonly DateEvidence[]) => boolean;
}

/** A cube, and the ids of its requests where they are kept. */
export interface BuiltPart {
  readonly cube: Cube;
  readonly ids: RequestIds | null;
}

/** What the rows of all files came to. */
export interface ImportTotal extends Pick<ImportTally, 'requests' | 'knownKeys'> {
  build(): BuiltPart;
}

/** One reading of all files with one form of dates. */
export interface PassResult {
  readonly accounts: readonly FileAccount[];
  /** per file: rows with a moment, among which repeats are looked for; absent where none were */
  readonly sampled?: readonly (readonly SampledRows[])[];
  readonly total: ImportTotal;
  readonly evidence: readonly DateEvidence[];
  readonly problems: readonly Problem[];
  /** place of a file that is not plain ASCII after all, before its first letter beyond; null = none */
  readonly unjudged: number | null;
}

/** Reads all files once. Problems of whole files are collected, so that all of them can be named at once. */
class ImportPass {
  private readonly plan: PassPlan;
  private readonly ledgers: FileLedger[] = [];
  private readonly evidence: DateEvidence[] = [];
  private readonly problems: Problem[] = [];
  private readonly firstOrdinals: number[] = [];
  private readonly samples: (MomentSample | null)[] = [];
  private known: KnownRows | null = null;
  private watchOf: typeof fileWatch | null = null;
  private rows = 0;

  constructor(plan: PassPlan) {
    this.plan = plan;
  }

  async run(): Promise<PassResult> {
    const { mapping, isSynthetic, tally } = this.plan;
    // what the demo log does not need is not loaded before the first chart: it is wide, and says nothing of itself
    if (mapping.channel.kind === 'column')
      this.known = (await import('./bytes/known-rows.ts')).KnownRows.create(tally.idHash.key);
    if (mapping.id === null && !isSynthetic) this.watchOf = (await import('./file-watch.ts')).fileWatch;
    for (const at of this.plan.files.keys()) {
      const end = await this.readFile(at);
      if (end !== 'whole') return this.result(end === 'foreign-letter' ? at : null);
    }
    this.plan.progress.tellEnd(this.rows);
    return this.result(null);
  }

  private result(unjudged: number | null): PassResult {
    const accounts = this.ledgers.map((ledger) => ledger.account());
    const { builder, requests, knownKeys } = this.plan.tally;
    const total = { requests, knownKeys, build: () => ({ cube: builder.build(), ids: null }) };
    const sampled = this.samples.map((sample) =>
      sample ? [{ entries: sample.entries(), rows: 0, lines: 0 }] : [],
    );
    return { accounts, sampled, total, evidence: this.evidence, problems: this.problems, unjudged };
  }

  private async readFile(at: number): Promise<ReadingEnd> {
    const file = this.plan.files[at] as OpenedFile; // at < files.length
    const dates = dateColumnOf(file, this.plan);
    const watch = this.watchOf?.(file, this.plan.mapping);
    const ledger = new FileLedger(file.source, {
      ...file.dialect,
      encoding: file.encoding ?? 'utf-8',
      filters: file.columns.filters.length,
      checks: watch?.checks ?? null,
    });
    this.ledgers.push(ledger);
    this.evidence.push(dates.evidence);
    this.firstOrdinals.push(this.rows);
    const moments = watch?.moments ?? null;
    this.samples.push(moments);
    const rows = new RowReader({
      columns: file.columns,
      dates,
      tally: this.plan.tally,
      ledger,
      firstOrdinal: this.rows,
      moments,
      placeOf: (ordinal) => this.placeOf(ordinal),
    });
    try {
      const end = await this.readRows(at, rows);
      if (end === 'whole') this.checkRead(file, rows, dates);
      return end;
    } catch (error) {
      this.problems.push(this.problemOf(error, file));
      return 'whole';
    }
  }

  private readRows(at: number, rows: RowReader): Promise<ReadingEnd> {
    const { files, progress, signal, isRefuted } = this.plan;
    const firstRow = this.rows;
    return readFileBytes({
      file: files[at] as OpenedFile, // at < files.length
      rows,
      known: this.known,
      signal,
      onChunk: (bytesRead, taken) => {
        this.rows = firstRow + taken;
        progress.tell(at, bytesRead, this.rows);
        return isRefuted(this.evidence[at] as DateEvidence, this.evidence);
      },
    });
  }

  private checkRead(file: OpenedFile, rows: RowReader, dates: DateColumn): void {
    if (rows.dated > 0) return;
    const where = { file: file.source.name };
    const column = file.dateName;
    const example = dates.evidence.unreadable ?? rows.undatedExample ?? '';
    this.problems.push({ code: 'no-readable-date', where, values: { column, example } });
  }

  private problemOf(error: unknown, file: OpenedFile): Problem {
    if (error instanceof SourceFault) return error.problem;
    if (error instanceof TooManyLabels) {
      const { column, limit } = error;
      return { code: 'too-many-labels', where: { file: file.source.name }, values: { column, limit } };
    }
    throw error;
  }

  private placeOf(ordinal: number): { file: string; row: number } {
    const at = this.firstOrdinals.findLastIndex((first) => first <= ordinal);
    const file = this.plan.files[at] as OpenedFile; // ordinals are given to rows of files only
    return { file: file.source.name, row: ordinal - (this.firstOrdinals[at] ?? 0) + 1 };
  }
}

export const importPass = (plan: PassPlan): Promise<PassResult> => new ImportPass(plan).run();
