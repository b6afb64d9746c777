import type { PeriodUnit } from '../../src/cube/period-unit.ts';

const dayMs = 86_400_000;

const belongs = (date: Date, unit: PeriodUnit, yearStartMonth: number): boolean => {
  if (unit === 'day') return true;
  if (unit === 'week') return date.getUTCDay() === 1;
  if (date.getUTCDate() !== 1) return false;
  if (unit === 'month') return true;
  if (unit === 'quarter') return date.getUTCMonth() % 3 === 0;
  return date.getUTCMonth() === yearStartMonth - 1;
};

/** The obvious twin of `periodStart`: walks back day by day with the platform's own calendar. */
export const utcPeriodStart = (day: number, unit: PeriodUnit, yearStartMonth = 1): number => {
  let start = day;
  while (!belongs(new Date(start * dayMs), unit, yearStartMonth)) start -= 1;
  return start;
};
