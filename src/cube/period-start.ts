import { civilDate } from './civil-date.ts';
import type { EpochDay } from './day-range.ts';
import { epochDay } from './epoch-day.ts';
import type { PeriodUnit } from './period-unit.ts';

/**
 * First day of the period in which a day lies. Weeks begin on Monday; quarters are calendar quarters;
 * `yearStartMonth` (1..12) moves years only (a fiscal year from April: 4).
 * @example periodStart(epochDay(2024, 3, 9), 'year', 4) // 2023-04-01
 */
export const periodStart = (day: EpochDay, unit: PeriodUnit, yearStartMonth = 1): EpochDay => {
  if (unit === 'day') return day;
  // 1970-01-01 was a Thursday; the double remainder keeps days before it right
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  const { year, month } = civilDate(day);
  if (unit === 'month') return epochDay(year, month, 1);
  if (unit === 'quarter') return epochDay(year, month - ((month - 1) % 3), 1);
  return epochDay(month < yearStartMonth ? year - 1 : year, yearStartMonth, 1);
};
