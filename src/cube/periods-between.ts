import type { DayRange, EpochDay } from './day-range.ts';
import { nextPeriod } from './next-period.ts';
import { periodStart } from './period-start.ts';
import type { PeriodUnit } from './period-unit.ts';

/** First days of all periods that touch a range, in order; the first and last may be partial (`isPartial`). */
export const periodsBetween = (range: DayRange, unit: PeriodUnit, yearStartMonth = 1): EpochDay[] => {
  const starts: EpochDay[] = [];
  let start = periodStart(range.from, unit, yearStartMonth);
  while (start <= range.to) {
    starts.push(start);
    start = nextPeriod(start, unit);
  }
  return starts;
};
