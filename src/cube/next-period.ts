import { civilDate } from './civil-date.ts';
import type { EpochDay } from './day-range.ts';
import { epochDay } from './epoch-day.ts';
import type { PeriodUnit } from './period-unit.ts';

const monthsOf = { month: 1, quarter: 3, year: 12 } as const;

/** First day of the period after the one that begins on `start`. */
export const nextPeriod = (start: EpochDay, unit: PeriodUnit): EpochDay => {
  if (unit === 'day') return start + 1;
  if (unit === 'week') return start + 7;
  const { year, month } = civilDate(start);
  const next = month - 1 + monthsOf[unit];
  return epochDay(year + Math.floor(next / 12), (next % 12) + 1, 1);
};
