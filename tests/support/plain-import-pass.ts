import type { PassPlan, PassResult } from '../../src/intake/import-pass.ts';
import type { DateColumn } from '../../src/intake/date-column.ts';
import { dateColumnOf } from '../../src/intake/date-column-of.ts';
import type { DateEvidence } from '../../src/intake/date-evidence.ts';
import { CheckLedger } from '../../src/intake/check-ledger.ts';
import { FileLedger } from '../../src/intake/file-ledger.ts';
import { TooManyLabels } from '../../src/intake/label-column.ts';
import type { Problem } from '../../src/intake/problem.ts';
import { readRecords } from '../../src/intake/read-records.ts';
import type { OpenedFile } from '../../src/intake/opened-file.ts';
import { RowReader } from '../../src/intake/row-reader.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';

class PlainImportPass {
  private readonly plan: PassPlan;
  private readonly ledgers: FileLedger[] = [];
  private readonly evidence: DateEvidence[] = [];
  private readonly problems: Problem[] = [];
  private readonly firstOrdinals: number[] = [];
  private rows = 0;

  constructor(plan: PassPlan) {
    this.plan = plan;
  }

  async run(): Promise<PassResult> {
    for (const at of this.plan.files.keys()) {
      if (await this.readFile(at)) return this.result();
    }
    this.plan.progress.tellEnd(this.rows);
    return this.result();
  }

  private result(): PassResult {
    const accounts = this.ledgers.map((ledger) => ledger.account());
    const { builder, requests, knownKeys } = this.plan.tally;
    const total = { requests, knownKeys, build: () => ({ cube: builder.build(), ids: null }) };
    return { accounts, total, evidence: this.evidence, problems: this.problems, unjudged: null };
  }

  /** true if the form was refuted */
  private async readFile(at: number): Promise<boolean> {
    const file = this.plan.files[at] as OpenedFile; // at < files.length
    const dates = dateColumnOf(file, this.plan);
    const { mapping } = this.plan;
    const ledger = new FileLedger(file.source, {
      ...file.dialect,
      filters: file.columns.filters.length,
      checks: mapping.id === null ? new CheckLedger(file.columns, mapping.channel.kind !== 'column') : null,
    });
    this.ledgers.push(ledger);
    this.evidence.push(dates.evidence);
    this.firstOrdinals.push(this.rows);
    const reader = new RowReader({
      columns: file.columns,
      dates,
      tally: this.plan.tally,
      ledger,
      firstOrdinal: this.rows,
      placeOf: (ordinal) => this.placeOf(ordinal),
    });
    try {
      if (await this.readRows(at, reader)) return true;
      this.checkRead(file, reader, dates);
    } catch (error) {
      this.problems.push(this.problemOf(error, file));
    }
    return false;
  }

  private async readRows(at: number, reader: RowReader): Promise<boolean> {
    const { files, progress, signal, isRefuted } = this.plan;
    const { source, dialect } = files[at] as OpenedFile; // at < files.length
    const headerRecord = dialect.headerRecord ?? 0;
    for await (const batch of readRecords(source, dialect, signal === undefined ? {} : { signal })) {
      const { firstRecord, records, lines } = batch;
      for (let place = Math.max(0, headerRecord + 1 - firstRecord); place < records.length; place += 1) {
        // inside both lists
        reader.take(
          records[place] as readonly string[],
          firstRecord + place - headerRecord,
          lines[place] as number,
        );
        this.rows += 1;
      }
      (this.ledgers[at] as FileLedger).encoding = batch.encoding;
      progress.tell(at, batch.bytesRead, this.rows);
      if (isRefuted(this.evidence[at] as DateEvidence, this.evidence)) return true;
    }
    return false;
  }

  private checkRead(file: OpenedFile, reader: RowReader, dates: DateColumn): void {
    if (reader.dated > 0) return;
    const where = { file: file.source.name };
    const column = file.dateName;
    const example = dates.evidence.unreadable ?? reader.undatedExample ?? '';
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

/**
 * The slow, obvious twin of `importPass`: every file is decoded to text, cut into records of texts, and taken row by row.
 */
export const plainImportPass = (plan: PassPlan): Promise<PassResult> => new PlainImportPass(plan).run();
