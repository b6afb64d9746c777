import { civilDate } from './civil-date.ts';
import { daysInMonth } from './days-in-month.ts';
import type { DayRange, EpochDay } from './day-range.ts';
import { epochDay } from './epoch-day.ts';
import { periodEnd } from './period-end.ts';
import { periodStart } from './period-start.ts';
import type { PeriodUnit } from './period-unit.ts';

const isWhole = ({ from, to }: DayRange, unit: PeriodUnit): boolean =>
  periodStart(from, unit) === from && periodEnd(periodStart(to, unit), unit) === to;

const sameDate = (day: EpochDay): EpochDay => {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return epochDay(year - 1, month, Math.min(dayOfMonth, daysInMonth(year - 1, month)));
};

/**
 * The same period a year earlier. Whole months (so also quarters and years) become the same whole months, February with
 * its own length; whole weeks move by 52 weeks, so that weekdays meet weekdays; any other range keeps its dates, 29 February
 * becoming 28 February (a range that begins on it keeps its length). Data by weeks (`unit`) know whole weeks only: there they
 * come first, also where they are a whole February.
 */
export const yearEarlier = (range: DayRange, unit: PeriodUnit = 'day'): DayRange => {
  if (unit !== 'week' && isWhole(range, 'month')) {
    const from = sameDate(range.from);
    return { from, to: periodEnd(sameDate(periodStart(range.to, 'month')), 'month') };
  }
  if (isWhole(range, 'week')) return { from: range.from - 364, to: range.to - 364 };
  return { from: sameDate(range.from), to: sameDate(range.to) };
};
