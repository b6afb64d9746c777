import type { ByteRange, RangeOutcome } from './byte-range.ts';
import { createDateEvidence, type DateEvidence, mergedEvidence } from './date-evidence.ts';
import { FileLedger, type RowPlace } from './file-ledger.ts';
import type { FileAccount } from './import-report.ts';
import { joinedAccounts } from './joined-accounts.ts';
import type { OpenedFile } from './opened-file.ts';
import type { Problem } from './problem.ts';

/** What follows from an outcome: ranges whose counts stand or fall, and the one that has to be read again from its true beginning. */
export interface ChainStep {
  readonly kept: readonly number[];
  readonly dropped: readonly number[];
  readonly again: Omit<ByteRange, 'id'> | null;
}

/**
 * The ranges of one file in their order. A range counts if it began where the one before it ended; only then is it known that
 * the border between them, which may lie in a quoted text, was guessed right.
 */
export class RangeChain {
  /** rows of the ranges that count */
  rows = 0;
  requests = 0;
  evidence: DateEvidence = createDateEvidence();
  /** nothing more is to be read of this file */
  isDone = false;
  /** labels or requests were too many: at which row, only reading in order tells */
  needsOrder = false;
  /** rows and lines of the file before each range that counts, by its id, in the order of the file */
  readonly places = new Map<number, RowPlace>();
  readonly #file: OpenedFile;
  readonly #outcomes = new Map<number, { readonly range: ByteRange; readonly outcome: RangeOutcome }>();
  #account: FileAccount | null = null;
  #lines = 0;
  #dated = 0;
  #undatedExample: string | null = null;
  #problem: Problem | null = null;
  /** the range that is due, and where it has to begin */
  #due: { readonly order: number; readonly at: number; readonly recordsAbove: number };

  constructor(file: OpenedFile) {
    this.#file = file;
    this.#due = { order: 0, at: 0, recordsAbove: file.dialect.headerRecord ?? 0 };
  }

  take(range: ByteRange, outcome: RangeOutcome): ChainStep {
    this.#outcomes.set(range.order, { range, outcome });
    const kept: number[] = [];
    for (;;) {
      const due = this.#outcomes.get(this.#due.order);
      if (due === undefined || this.isDone) return { kept, dropped: [], again: null };
      const { order, at, recordsAbove } = this.#due;
      this.#outcomes.delete(order);
      if (due.outcome.start !== at || due.range.recordsAbove !== recordsAbove) {
        const again = { ...due.range, from: at, isExact: true, recordsAbove };
        return { kept, dropped: [due.range.id], again };
      }
      kept.push(due.range.id);
      this.places.set(due.range.id, { row: this.rows, line: this.#lines });
      this.#accept(due.outcome);
      if (due.range.isLast) this.isDone = true;
      this.#due = { order: order + 1, at: due.outcome.next, recordsAbove: due.outcome.recordsAbove };
    }
  }

  account(): FileAccount {
    const { source, dialect, encoding } = this.#file;
    return this.#account ?? new FileLedger(source, { ...dialect, encoding: encoding ?? 'utf-8' }).account();
  }

  /** Why nothing of the file can be imported; null if it can. */
  problem(): Problem | null {
    if (this.#problem !== null || !this.isDone || this.#dated > 0) return this.#problem;
    const example = this.evidence.unreadable ?? this.#undatedExample ?? '';
    const where = { file: this.#file.source.name };
    return { code: 'no-readable-date', where, values: { column: this.#file.dateName, example } };
  }

  #accept(outcome: RangeOutcome): void {
    const place = { rows: this.rows, lines: this.#lines };
    this.#account =
      this.#account === null ? outcome.account : joinedAccounts(this.#account, outcome.account, place);
    this.evidence = mergedEvidence([this.evidence, outcome.evidence]);
    this.#undatedExample ??= outcome.undatedExample;
    this.#dated += outcome.dated;
    this.needsOrder ||= outcome.hasTooManyLabels || outcome.isPastSafe;
    this.#problem = outcome.problem;
    if (outcome.fault !== null) {
      const { code, line, values } = outcome.fault;
      this.#problem = { code, where: { file: this.#file.source.name, line: line + this.#lines }, values };
    }
    if (this.#problem !== null) this.isDone = true;
    this.rows += outcome.rows;
    this.requests += outcome.requests;
    this.#lines += outcome.lines;
  }
}
