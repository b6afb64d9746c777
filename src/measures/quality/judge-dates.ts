import type { Cube } from '../../cube/cube.ts';
import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import { epochDay } from '../../cube/epoch-day.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { type PeriodCount, periodCounts } from './period-counts.ts';
import type { QualityFinding } from './quality-finding.ts';

/** No log of online services is older: such dates are blanks and slips (1900, 1970). */
const firstPlausible = epochDay(1990, 1, 1);
/** What stands so far from the rest, and is so little, is a slip of the year and not a beginning. */
const strayDays = 366;
const strayShare = 0.01;

/** Findings about dates, and the days that the rest of the data speak of: what everything else is judged within. */
export interface JudgedDates {
  readonly findings: readonly QualityFinding[];
  /** null if no request has a plausible date */
  readonly core: DayRange | null;
}

const sum = (counts: readonly PeriodCount[]): number =>
  counts.reduce((total, { requests }) => total + requests, 0);

/** Takes counts apart wherever there is nothing for more than a year. */
const groupsOf = (counts: readonly PeriodCount[], endOf: (start: EpochDay) => EpochDay): PeriodCount[][] => {
  const groups: PeriodCount[][] = [];
  for (const own of counts) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && own.start - endOf(before.start) <= strayDays) group.push(own);
    else groups.push([own]);
  }
  return groups;
};

/** Finds dates that cannot be: in the future, before there were such logs, or years from all the others. */
export const judgeDates = (cube: Cube, today: EpochDay): JudgedDates => {
  const endOf = (start: EpochDay): EpochDay => periodEnd(start, cube.unit);
  const counts = periodCounts(cube);
  const ancient = counts.filter(({ start }) => endOf(start) < firstPlausible);
  const future = counts.filter(({ start }) => start > today);
  const plausible = counts.filter(({ start }) => endOf(start) >= firstPlausible && start <= today);
  const few = strayShare * sum(plausible);
  const groups = groupsOf(plausible, endOf);
  const isStray = (group: readonly PeriodCount[]): boolean => groups.length > 1 && sum(group) < few;
  const findings: QualityFinding[] = [];
  // a group has at least one period
  const first = (group: readonly PeriodCount[]): EpochDay => (group[0] as PeriodCount).start;
  const last = (group: readonly PeriodCount[]): EpochDay => endOf((group.at(-1) as PeriodCount).start);
  if (future.length > 0) {
    const n = sum(future);
    findings.push({
      code: 'future-dates',
      severity: 'serious',
      n,
      values: { requests: n, last: last(future) },
    });
  }
  if (ancient.length > 0) {
    const n = sum(ancient);
    findings.push({
      code: 'ancient-dates',
      severity: 'serious',
      n,
      values: { requests: n, first: first(ancient) },
    });
  }
  for (const group of groups.filter(isStray)) {
    const n = sum(group);
    const values = { requests: n, from: first(group), to: last(group) };
    findings.push({ code: 'stray-dates', severity: 'check', n, values });
  }
  const rest = groups.filter((group) => !isStray(group)).flat();
  if (rest.length === 0 || cube.range === null) return { findings, core: null };
  // the data may speak of days without requests at their ends
  const isWhole = rest.length === counts.length;
  return { findings, core: isWhole ? cube.range : { from: first(rest), to: last(rest) } };
};
