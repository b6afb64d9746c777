import type { ByteRange, RangeOutcome } from './byte-range.ts';
import type { ByteSource } from './byte-source.ts';
import { createDateEvidence, type DateEvidence, mergedEvidence } from './date-evidence.ts';
import { FileLedger, type RowPlace } from './file-ledger.ts';
import type { FileAccount } from './import-report.ts';
import { joinedAccounts } from './joined-accounts.ts';
import type { OpenedFile } from './opened-file.ts';
import { placeOfLine } from './place-of-line.ts';
import type { Problem } from './problem.ts';
import type { SampledRows } from './repeated-rows.ts';

/** What follows from news of a range: ranges whose counts stand, and the rest of the file if it has to be read in order. */
export interface ChainStep {
  readonly kept: readonly number[];
  readonly rest: Omit<ByteRange, 'id'> | null;
}

/** A range, and the byte at which its reading began. */
interface Begun {
  readonly range: ByteRange;
  readonly start: number;
}

/**
 * The ranges of one file in their order. A range counts if it began where the one before it ended; only then is it known that
 * the border between them, which may lie in a quoted text, was guessed right. If it was not, nothing more is guessed in this
 * file: what is left of it becomes one range, and all others are forgotten.
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
  /** by their place in the file */
  readonly #begun = new Map<number, Begun>();
  readonly #outcomes = new Map<number, RangeOutcome>();
  #isInOrder = false;
  #account: FileAccount | null = null;
  /** rows with a moment, in the order of the file */
  readonly sampled: SampledRows[] = [];
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

  get source(): ByteSource {
    return this.#file.source;
  }

  /** Are blocks of the file still of use? */
  get takesBlocks(): boolean {
    return !this.isDone && !this.#isInOrder;
  }

  /** Is a range no longer to be read? */
  isPast({ isExact }: ByteRange): boolean {
    return this.isDone || (this.#isInOrder && !isExact);
  }

  /** Hears where the reading of a range began: a wrong guess need not be read to its end. */
  begin(range: ByteRange, start: number): ChainStep {
    this.#begun.set(range.order, { range, start });
    return this.#advance();
  }

  take(range: ByteRange, outcome: RangeOutcome): ChainStep {
    this.#begun.set(range.order, { range, start: outcome.start });
    this.#outcomes.set(range.order, outcome);
    return this.#advance();
  }

  #advance(): ChainStep {
    const kept: number[] = [];
    while (!this.isDone) {
      const { order, at, recordsAbove } = this.#due;
      const begun = this.#begun.get(order);
      if (begun === undefined) break;
      const { range, start } = begun;
      if (start !== at || range.recordsAbove !== recordsAbove) return { kept, rest: this.#rest(range) };
      const outcome = this.#outcomes.get(order);
      if (outcome === undefined) break;
      this.#begun.delete(order);
      this.#outcomes.delete(order);
      kept.push(range.id);
      this.places.set(range.id, { row: this.rows, line: this.#lines });
      this.#accept(outcome);
      if (range.isLast) this.isDone = true;
      this.#due = { order: order + 1, at: outcome.next, recordsAbove: outcome.recordsAbove };
    }
    return { kept, rest: null };
  }

  /** All that follows what counts, from where a range was guessed wrong. */
  #rest(wrong: ByteRange): Omit<ByteRange, 'id'> {
    const { order, at: from, recordsAbove } = this.#due;
    this.#isInOrder = true;
    this.#begun.clear();
    this.#outcomes.clear();
    const { source, dialect } = this.#file;
    // what was inflated cannot be had again
    const block = dialect.gzip ? wrong.block : null;
    return { ...wrong, order, from, to: source.bytes, isLast: true, isExact: true, recordsAbove, block };
  }

  account(): FileAccount {
    const { source, dialect, encoding, columns } = this.#file;
    const filters = columns.filters.length;
    const account = this.#account;
    if (account === null)
      return new FileLedger(source, { ...dialect, encoding: encoding ?? 'utf-8', filters }).account();
    const { checks } = account;
    const totals = checks?.totals && { ...checks.totals, requests: this.requests };
    // those of the ranges after the last one with a total row too
    return totals ? { ...account, checks: { ...checks, totals } } : account;
  }

  /** Why nothing of the file can be imported; null if it can. */
  problem(): Problem | null {
    if (this.#problem !== null || !this.isDone || this.#dated > 0) return this.#problem;
    const example = this.evidence.unreadable ?? this.#undatedExample ?? '';
    const where = { file: this.#file.source.name };
    return { code: 'no-readable-date', where, values: { column: this.#file.dateName, example } };
  }

  #accept(outcome: RangeOutcome): void {
    const place = { rows: this.rows, lines: this.#lines, requests: this.requests };
    this.#account =
      this.#account === null ? outcome.account : joinedAccounts(this.#account, outcome.account, place);
    if (outcome.moments.length > 0)
      this.sampled.push({ entries: outcome.moments, rows: this.rows, lines: this.#lines });
    this.evidence = mergedEvidence([this.evidence, outcome.evidence]);
    this.#undatedExample ??= outcome.undatedExample;
    this.#dated += outcome.dated;
    this.needsOrder ||= outcome.hasTooManyLabels || outcome.isPastSafe;
    this.#problem = outcome.problem;
    if (outcome.fault !== null) {
      const { code, line, values } = outcome.fault;
      const { source } = this.#file;
      const where = { file: source.name, ...placeOfLine(source, line + this.#lines) };
      this.#problem = { code, where, values };
    }
    if (this.#problem !== null) this.isDone = true;
    this.rows += outcome.rows;
    this.requests += outcome.requests;
    this.#lines += outcome.lines;
  }
}
