import { civilDate } from '../../cube/civil-date.ts';
import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import { epochDay } from '../../cube/epoch-day.ts';
import { nextPeriod } from '../../cube/next-period.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { periodStart } from '../../cube/period-start.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import type { PeriodChoice, PeriodPreset } from './view-state.ts';

/** What a period depends on; a part of the engine's `Holdings`. */
export interface DataSpan {
  readonly range: DayRange | null;
  readonly completeTo: EpochDay | null;
  readonly unit: PeriodUnit | null;
  readonly yearStartMonth: number;
}

/** The last period of a unit that is over on `last`. */
const lastWhole = (last: EpochDay, unit: PeriodUnit, yearStartMonth: number): DayRange => {
  const start = periodStart(last, unit, yearStartMonth);
  if (periodEnd(start, unit) <= last) return { from: start, to: periodEnd(start, unit) };
  return { from: periodStart(start - 1, unit, yearStartMonth), to: start - 1 };
};

const twelveMonthsTo = (lastMonth: EpochDay): EpochDay => {
  const { year, month } = civilDate(lastMonth);
  return month === 12 ? epochDay(year, 1, 1) : epochDay(year - 1, month + 1, 1);
};

const presetRange = (preset: PeriodPreset, last: EpochDay, span: DataSpan): DayRange | null => {
  const year = (day: EpochDay): EpochDay => periodStart(day, 'year', span.yearStartMonth);
  switch (preset) {
    case 'last-12-months': {
      const month = lastWhole(last, 'month', 1);
      return { from: twelveMonthsTo(month.from), to: month.to };
    }
    case 'this-year':
      return { from: year(last), to: last };
    case 'last-year':
      return { from: year(year(last) - 1), to: year(last) - 1 };
    case 'last-quarter':
      return lastWhole(last, 'quarter', 1);
    case 'last-month':
      return lastWhole(last, 'month', 1);
    case 'all':
      return span.range;
  }
};

/** Outwards to whole periods of the data: a range that cuts one could not be answered. */
const aligned = ({ from, to }: DayRange, unit: PeriodUnit, yearStartMonth: number): DayRange => ({
  from: periodStart(from, unit, yearStartMonth),
  to: nextPeriod(periodStart(to, unit, yearStartMonth), unit) - 1,
});

/**
 * The days that a choice means for these data; null if there are none at all.
 * Presets count back from the last complete day of the data (not from today: old data have a last month, too) and are
 * cut to the days that the data speak of, so that a year of which half is there is called by its half.
 */
export const resolvePeriod = (choice: PeriodChoice, span: DataSpan): DayRange | null => {
  const { range, unit } = span;
  if (range === null || unit === null) return null;
  if (choice.kind === 'range') return aligned(choice.range, unit, span.yearStartMonth);
  const last = Math.min(span.completeTo ?? range.to, range.to);
  const wished = presetRange(choice.preset, last, span) ?? range;
  const { from, to } = aligned(wished, unit, span.yearStartMonth);
  const cut = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
  // data shorter than the preset's unit (ten days have no whole month): all there is
  return cut.from <= cut.to ? cut : range;
};
