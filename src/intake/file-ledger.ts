import type { ByteSource } from './byte-source.ts';
import type { CheckLedger } from './check-ledger.ts';
import type { Delimiter, Encoding } from './dialect.ts';
import type { FileAccount } from './import-report.ts';
import { keptProblems } from './kept-problems.ts';
import { placeOfLine } from './place-of-line.ts';
import { duplicateCodes, leftOutCodes, type Problem, type RowProblemCode } from './problem.ts';
import { toldPlace } from './told-place.ts';

type Outcome = 'counted' | 'rejected' | 'duplicate' | 'leftOut';

const outcomeOf = (code: RowProblemCode): Outcome => {
  if (duplicateCodes.some((duplicate) => duplicate === code)) return 'duplicate';
  return leftOutCodes.some((left) => left === code) ? 'leftOut' : 'rejected';
};

/** Where a row stands: its number among the data records, and its first physical line. */
export interface RowPlace {
  readonly row: number;
  readonly line: number;
}

/** Keeps the account of one file while it is read: every row is noted once, as counted or with its problem. */
export class FileLedger {
  encoding: Encoding;
  private readonly source: ByteSource;
  private readonly delimiter: Delimiter;
  private readonly rows: Record<Outcome, number> = { counted: 0, rejected: 0, duplicate: 0, leftOut: 0 };
  private readonly problems: Problem[] = [];
  private readonly filtered: number[];
  private readonly byCode = new Map<RowProblemCode, number>();
  private readonly checks: CheckLedger | null;
  private requests = 0;

  constructor(
    source: ByteSource,
    dialect: {
      readonly encoding: Encoding;
      readonly delimiter: Delimiter;
      readonly filters?: number;
      readonly checks?: CheckLedger | null;
    },
  ) {
    this.source = source;
    this.checks = dialect.checks ?? null;
    this.filtered = Array.from({ length: dialect.filters ?? 0 }, () => 0);
    this.encoding = dialect.encoding;
    this.delimiter = dialect.delimiter;
  }

  noteCounted(rows: number, requests: number): void {
    this.rows.counted += rows;
    this.requests += requests;
  }

  /** Takes note of a total row. */
  noteTotal(place: RowPlace, fields: readonly string[]): void {
    this.noteProblem('total-row', place, {});
    this.checks?.noteTotal(toldPlace(this.source, place), fields, this.requests);
  }

  /** Takes note of the total beside the channels of a wide row. */
  noteParts(place: RowPlace, { total, sum }: { readonly total: number; readonly sum: number }): void {
    this.checks?.noteParts({ ...toldPlace(this.source, place), total, sum });
  }

  /** Takes note of rows that a filter left out. They are counted and not listed: whoever set it up expects them. */
  noteFiltered(filter: number, rows = 1): void {
    if (rows === 0) return;
    this.rows.leftOut += rows;
    this.byCode.set('row-filter', (this.byCode.get('row-filter') ?? 0) + rows);
    this.filtered[filter] = (this.filtered[filter] ?? 0) + rows;
  }

  noteProblem(code: RowProblemCode, place: RowPlace, values: Problem['values']): void {
    this.rows[outcomeOf(code)] += 1;
    this.byCode.set(code, (this.byCode.get(code) ?? 0) + 1);
    if (this.problems.length >= keptProblems) return;
    const { row, line } = place;
    const where = { file: this.source.name, row, ...placeOfLine(this.source, line) };
    this.problems.push({ code, where, values });
  }

  account(): FileAccount {
    const { counted, rejected, duplicate, leftOut } = this.rows;
    const hiddenRows = this.source.written?.hiddenRows() ?? 0;
    const checks = this.checks?.checks(this.requests);
    return {
      name: this.source.name,
      bytes: this.source.bytes,
      encoding: this.encoding,
      delimiter: this.delimiter,
      rowsRead: counted + rejected + duplicate + leftOut,
      counted,
      rejected,
      duplicate,
      leftOut,
      ...(this.filtered.length > 0 && { filtered: this.filtered }),
      ...(hiddenRows > 0 && { hiddenRows }),
      problems: this.problems,
      problemsTotal: rejected + duplicate + leftOut - this.filtered.reduce((sum, rows) => sum + rows, 0),
      problemsByCode: Object.fromEntries([...this.byCode].sort(([a], [b]) => (a < b ? -1 : 1))),
      ...(checks && { checks }),
    };
  }
}
