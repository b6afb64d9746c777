import { civilDate } from '../cube/civil-date.ts';
import type { DayRange, EpochDay } from '../cube/day-range.ts';
import { nextPeriod } from '../cube/next-period.ts';
import { periodStart } from '../cube/period-start.ts';
import { periodUnits, type PeriodUnit } from '../cube/period-unit.ts';
import type { Formats } from '../i18n/formats.ts';

export interface TimeTick {
  /** place on the axis; a fraction where the label stands under the middle of its period */
  readonly at: EpochDay;
  readonly label: string;
  /** a year begins here */
  readonly strong: boolean;
  /** 'start': the label begins at a border; 'middle': it stands under its period */
  readonly anchor: 'start' | 'middle';
}

/** Room a label of each kind needs, in pixels. */
const room: Readonly<Record<PeriodUnit, number>> = { day: 68, week: 68, month: 60, quarter: 60, year: 46 };

/** Every second, fifth ... where even the coarsest labels do not fit. */
const thinning = [1, 2, 5, 10, 20, 50];

const startsOf = ({ from, to }: DayRange, unit: PeriodUnit): EpochDay[] => {
  const starts: EpochDay[] = [];
  for (let day = periodStart(from, unit); day <= to; day = nextPeriod(day, unit)) {
    if (day >= from) starts.push(day);
  }
  return starts;
};

const isYearStart = (day: EpochDay): boolean => {
  const { month, day: dayOfMonth } = civilDate(day);
  return month === 1 && dayOfMonth === 1;
};

/** The month is enough where the year is said at its beginning; the first label says it in any case. */
const labelOf = (day: EpochDay, unit: PeriodUnit, formats: Formats): string => {
  if (unit === 'year' || isYearStart(day)) return formats.formatPeriod(day, 'year', 'short');
  if (unit === 'day' || unit === 'week') return formats.formatPeriod(day, 'day', 'short');
  return formats.formatMonth(day);
};

/** Ticks of a time axis over whole periods: the finest civil borders whose labels fit into the width. */
export const timeTicks = (
  periods: { readonly starts: readonly EpochDay[]; readonly unit: PeriodUnit },
  width: number,
  formats: Formats,
): readonly TimeTick[] => {
  const { starts, unit } = periods;
  const first = starts[0];
  const last = starts.at(-1);
  if (first === undefined || last === undefined) return [];
  const range = { from: first, to: nextPeriod(last, unit) - 1 };
  const coarser = periodUnits.slice(periodUnits.indexOf(unit));
  // a fiscal year has borders of its own: those of the periods
  const bordersOf = (level: PeriodUnit) => (level === unit ? [...starts] : startsOf(range, level));
  const level = coarser.find((candidate) => {
    const count = bordersOf(candidate).length;
    return count > 0 && count * room[candidate] <= width;
  });
  // nothing fits: the coarsest that has a border here, thinned out
  const shown = level ?? coarser.findLast((candidate) => bordersOf(candidate).length > 0) ?? unit;
  const all = bordersOf(shown);
  const every = thinning.find((step) => Math.ceil(all.length / step) * room[shown] <= width) ?? all.length;
  return all
    .filter((_, index) => index % every === 0)
    .map((start, index) => ({
      at: shown === unit ? (start + nextPeriod(start, unit)) / 2 : start,
      label:
        index === 0 && (shown === 'month' || shown === 'quarter') && !isYearStart(start)
          ? formats.formatPeriod(start, 'month', 'short')
          : labelOf(start, shown, formats),
      strong: shown === 'year' || isYearStart(start),
      anchor: shown === unit ? 'middle' : 'start',
    }));
};
