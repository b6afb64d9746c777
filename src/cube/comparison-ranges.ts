import type { DayRange, EpochDay } from './day-range.ts';
import type { PeriodUnit } from './period-unit.ts';
import { yearEarlier } from './year-earlier.ts';

/** 52 weeks in days */
const weeksOfYear = 364;

/** A period and the one it is compared with: both cut to the same last complete day. */
export interface ComparisonRanges {
  readonly now: DayRange;
  readonly before: DayRange;
}

/**
 * The part of a period for which the data are complete, beside the same part a year earlier;
 * null if no day of the period is complete yet. `completeTo` is the last complete day of the data, `unit` their own.
 */
export const comparisonRanges = (
  range: DayRange,
  completeTo: EpochDay,
  unit: PeriodUnit = 'day',
): ComparisonRanges | null => {
  if (completeTo < range.from) return null;
  const now = { from: range.from, to: Math.min(range.to, completeTo) };
  const whole = yearEarlier(range, unit);
  const isMovedByWeeks = range.from - whole.from === weeksOfYear && range.to - whole.to === weeksOfYear;
  // weeks that are not complete yet still meet the same weekdays
  const before = isMovedByWeeks
    ? { from: now.from - weeksOfYear, to: now.to - weeksOfYear }
    : yearEarlier(now, unit);
  return { now, before };
};
