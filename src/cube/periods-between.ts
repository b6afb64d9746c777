import type { DayRange, EpochDay } from './day-range.ts';
import { periodStart } from './period-start.ts';
import type { PeriodUnit } from './period-unit.ts';
import { periodsFrom } from './periods-from.ts';

/** First days of all periods that touch a range, in order; the first and last may be partial (`isPartial`). */
export const periodsBetween = (range: DayRange, unit: PeriodUnit, yearStartMonth = 1): EpochDay[] =>
  range.from > range.to ? [] : periodsFrom(periodStart(range.from, unit, yearStartMonth), range.to, unit);
