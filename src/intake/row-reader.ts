import type { Dimension } from '../cube/dimension.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { periodEnd } from '../cube/period-end.ts';
import type { IdLog } from './id-log.ts';
import type { KnownRow } from './known-row.ts';
import type { LabelColumn } from './label-column.ts';
import { leavingFilter } from './leaving-filter.ts';
import { ownText } from './own-text.ts';
import type { Problem, RowProblemCode } from './problem.ts';
import { readCount } from './read-count.ts';
import type { RowPlan } from './row-plan.ts';
import { beginsWithTotal } from './total-row.ts';

const longestValue = 100;
const isBlank = (cell: string): boolean => cell === '' || cell.trim() === '';

/** Gives every row of one file its outcome: into the cube, or into the ledger with the reason why not. */
export class RowReader {
  /** rows that had a date, or needed none: a filter left them out */
  dated = 0;
  /** the first text that was no date; null = none */
  undatedExample: string | null = null;
  readonly plan: RowPlan;
  private readonly codes: Record<Dimension, number> = {
    district: 0,
    service: 0,
    channel: 0,
    segment1: 0,
    segment2: 0,
    segment3: 0,
  };
  private readonly wideCounts: Float64Array<ArrayBuffer>;
  private row = 0;
  private line = 0;

  constructor(plan: RowPlan) {
    this.plan = plan;
    this.wideCounts = new Float64Array(plan.tally.wideChannels.length);
  }

  take(fields: readonly string[], row: number, line: number): void {
    const { columns, dates, tally } = this.plan;
    const filter = leavingFilter(tally.filters, columns.filters, fields);
    if (filter >= 0) return this.noteFiltered(filter);
    this.row = row;
    this.line = line;
    const day = dates.day(fields);
    if (Number.isNaN(day)) return this.refuseUndated(fields);
    this.dated += 1;
    if (!this.findCodes(fields)) return this.leaveTotalOut(fields);
    if (this.isRagged(fields)) return;
    if (columns.count === null && tally.channel !== null) this.count(day, fields, 1);
    else if (tally.channel === null) this.countWide(day, fields);
    else this.countOne(day, fields, columns.count ?? 0);
  }

  takeKnown({ day, combination, count, hasId, row, line }: KnownRow): void {
    const { ledger, tally } = this.plan;
    const { builder, log, idHash } = tally;
    this.row = row;
    this.line = line;
    this.dated += 1;
    if (hasId && log === null && this.isSeen()) return;
    ledger.noteCounted(1, count);
    tally.requests += count;
    if (count > 0) builder.addTo(day, combination, count);
    if (hasId && log !== null) log.note(idHash, { row, line, day, combination, count });
    else this.coverPeriod(day);
  }

  /** Takes note of rows that were counted together, all of them with a date and none with an id. */
  noteKnown(rows: number, requests: number): void {
    const { ledger, tally } = this.plan;
    this.dated += rows;
    ledger.noteCounted(rows, requests);
    tally.requests += requests;
  }

  /** Takes note of rows that a filter left out: nothing else of them matters, not even how their dates are written. */
  noteFiltered(filter: number, rows = 1): void {
    this.dated += rows;
    this.plan.ledger.noteFiltered(filter, rows);
  }

  /** Says that the data speak of the period that begins on `day`, even if it had no requests. */
  coverPeriod(day: EpochDay): void {
    const { builder, unit } = this.plan.tally;
    builder.cover(day);
    builder.cover(periodEnd(day, unit));
  }

  private refuse(code: RowProblemCode, values: Problem['values']): void {
    this.plan.ledger.noteProblem(code, { row: this.row, line: this.line }, values);
  }

  private refuseUndated(fields: readonly string[]): void {
    const { columns, dates } = this.plan;
    if (fields.every(isBlank)) return this.refuse('blank-row', {});
    const filled = fields.find((cell) => !isBlank(cell)) ?? '';
    const cells = [...columns.date, columns.district ?? -1, columns.service ?? -1].map(
      (at) => fields[at] ?? '',
    );
    if (beginsWithTotal(filled) || cells.some(beginsWithTotal)) return this.leaveTotalOut(fields);
    if (this.isRagged(fields)) return;
    const text = dates.text(fields);
    if (text === '') return this.refuse('no-date', {});
    const kept = ownText(text.slice(0, longestValue));
    this.undatedExample ??= kept;
    this.refuse('unreadable-date', { text: kept });
  }

  private leaveTotalOut(fields: readonly string[]): void {
    this.plan.ledger.noteTotal({ row: this.row, line: this.line }, fields);
  }

  private isRagged(fields: readonly string[]): boolean {
    const { width, needed } = this.plan.columns;
    if (fields.length === width) return false;
    const values = { fields: fields.length, expected: width };
    if (fields.length < needed) this.refuse('too-few-fields', values);
    else if (fields.length > width && !fields.slice(width).every(isBlank))
      this.refuse('too-many-fields', values);
    else return false;
    return true;
  }

  /** false where a word for a total stands in place of a district, service or channel */
  private findCodes(fields: readonly string[]): boolean {
    const { columns, tally } = this.plan;
    const { codes } = this;
    if (tally.district !== null) codes.district = tally.district.code(fields[columns.district ?? 0] ?? '');
    if (tally.service !== null) codes.service = tally.service.code(fields[columns.service ?? 0] ?? '');
    if (tally.channel !== null) codes.channel = tally.channel.code(fields[columns.channel[0] ?? 0] ?? '');
    for (let at = 0; at < tally.segments.length; at += 1) {
      const segment = tally.segments[at] as LabelColumn; // at < length
      codes[segment.dimension] = segment.code(fields[columns.segments[at] ?? 0] ?? '');
    }
    return codes.district >= 0 && codes.service >= 0 && codes.channel >= 0;
  }

  private countOne(day: EpochDay, fields: readonly string[], at: number): void {
    const text = fields[at] ?? '';
    const count = readCount(text);
    if (count === null) return this.refuse('no-count', {});
    if (!this.isCountable(count)) return this.refuseCount(text);
    this.count(day, fields, count);
  }

  private countWide(day: EpochDay, fields: readonly string[]): void {
    const { columns, tally } = this.plan;
    let sum = -1;
    for (let at = 0; at < columns.channel.length; at += 1) {
      const text = fields[columns.channel[at] ?? 0] ?? '';
      const count = readCount(text);
      this.wideCounts[at] = count ?? 0;
      if (count === null) continue;
      sum = Math.max(sum, 0) + count;
      if (!this.isCountable(sum)) return this.refuseCount(text);
    }
    if (sum < 0) return this.refuse('no-count', {});
    if (this.hasId(fields) && this.isSeen()) return;
    this.cover(day, sum);
    if (columns.count !== null) this.noteParts(sum, readCount(fields[columns.count] ?? ''));
    for (let at = 0; at < this.wideCounts.length; at += 1) {
      const count = this.wideCounts[at] ?? 0;
      if (count === 0) continue;
      this.codes.channel = tally.wideChannels[at] ?? 0;
      tally.builder.add(day, this.codes, count);
    }
  }

  /** One channel alone may be less than all. */
  private noteParts(sum: number, total: number | null): void {
    if (total === null || Number.isNaN(total) || (this.wideCounts.length === 1 && sum < total)) return;
    this.plan.ledger.noteParts({ row: this.row, line: this.line }, { total, sum });
  }

  /** Counts a row in which nothing is wrong, unless its id was met before. */
  private count(day: EpochDay, fields: readonly string[], count: number): void {
    const { builder, log } = this.plan.tally;
    const hasId = this.hasId(fields);
    if (hasId && log !== null) return this.countLogged(log, day, count);
    if (hasId && this.isSeen()) return;
    this.cover(day, count);
    if (count > 0) builder.add(day, this.codes, count);
  }

  /** Counts a row of which only later is known whether its id was met before. */
  private countLogged(log: IdLog, day: EpochDay, count: number): void {
    const { ledger, tally } = this.plan;
    const { row, line } = this;
    const combination = count > 0 ? tally.builder.combination(this.codes) : 0;
    ledger.noteCounted(1, count);
    tally.requests += count;
    if (count > 0) tally.builder.addTo(day, combination, count);
    log.note(tally.idHash, { row, line, day, combination, count });
  }

  private isCountable(count: number): boolean {
    const { tally } = this.plan;
    const isSafe = tally.requests + count <= Number.MAX_SAFE_INTEGER;
    if (!isSafe && count <= Number.MAX_SAFE_INTEGER) tally.isPastSafe = true;
    return isSafe;
  }

  private refuseCount(text: string): void {
    this.refuse('bad-count', { text: ownText(text.trim().slice(0, longestValue)) });
  }

  /** A row without requests is counted too: the data speak of its period. */
  private cover(day: EpochDay, count: number): void {
    const { ledger, tally } = this.plan;
    ledger.noteCounted(1, count);
    tally.requests += count;
    if (count === 0) this.coverPeriod(day);
  }

  private hasId(fields: readonly string[]): boolean {
    const { columns, tally } = this.plan;
    return columns.id !== null && tally.idHash.ofText(fields[columns.id] ?? '');
  }

  private isSeen(): boolean {
    const { tally, firstOrdinal, placeOf } = this.plan;
    const first = tally.seen.firstRowWith(tally.idHash, firstOrdinal + this.row - 1);
    if (first < 0) return false;
    const { file, row } = placeOf(first);
    this.refuse('duplicate-id', { firstFile: file, firstRow: row });
    return true;
  }
}
