import type { Member } from './cube.ts';
import type { EpochDay } from './day-range.ts';
import type { GroupField } from './question.ts';
import type { PeriodUnit } from './period-unit.ts';

/** Requests by channel kind, in the order of `channelKinds` (8 numbers). */
export type Tally = Float64Array<ArrayBuffer>;

/** Why the cube cannot say: finer than the data (or a range that cuts a period of the data). */
export interface TooCoarse {
  readonly kind: 'missing';
  readonly reason: 'too-coarse';
  /** unit of the data */
  readonly unit: PeriodUnit;
}

/** One group of an answer. `tally` is a view into the answer's buffer. */
export interface AnswerRow {
  /** present if grouped by period: the period's first day */
  readonly period?: EpochDay;
  /** present for every dimension grouped by */
  readonly members: Partial<Readonly<Record<Exclude<GroupField, 'period'>, Member>>>;
  readonly tally: Tally;
}

/** Groups that have at least one request, sorted by the fields in the order asked (period by day, members by key). */
export interface Answered {
  readonly kind: 'answered';
  readonly by: readonly GroupField[];
  readonly every?: PeriodUnit;
  readonly rows: readonly AnswerRow[];
}

export type Answer = Answered | TooCoarse;
