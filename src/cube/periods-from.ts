import type { EpochDay } from './day-range.ts';
import { nextPeriod } from './next-period.ts';
import type { PeriodUnit } from './period-unit.ts';

/** First days of the period that begins on `start` and of all after it that begin up to the day `to`. */
export const periodsFrom = (start: EpochDay, to: EpochDay, unit: PeriodUnit): EpochDay[] => {
  const starts: EpochDay[] = [];
  for (let next = start; next <= to; next = nextPeriod(next, unit)) starts.push(next);
  return starts;
};
