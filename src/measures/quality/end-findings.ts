import type { Cube } from '../../cube/cube.ts';
import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import { periodCounts } from './period-counts.ts';
import type { QualityFinding } from './quality-finding.ts';

/** A delivery that is so late is asked for: a period and what it takes to send it; later it is an archive or forgotten. */
const lateDays: Readonly<Record<PeriodUnit, number>> = {
  day: 35,
  week: 42,
  month: 62,
  quarter: 125,
  year: 400,
};
const veryLateDays = 100;

/** How the data end: the last days are not all there, or nothing has come for long. `complete` ends with the last complete day. */
export const endFindings = (
  cube: Cube,
  { core, complete, today }: { core: DayRange; complete: DayRange; today: EpochDay },
): QualityFinding[] => {
  const { unit } = cube;
  const findings: QualityFinding[] = [];
  if (complete.to < core.to) {
    const late = periodCounts(cube).filter(({ start }) => start > complete.to && start <= core.to);
    const n = late.reduce((sum, { requests }) => sum + requests, 0);
    const values = { unit, from: complete.to + 1, to: core.to, requests: n };
    findings.push({ code: 'short-end', severity: 'check', n, values });
  }
  const days = today - complete.to;
  if (days > lateDays[unit]) {
    const severity = days > lateDays[unit] + veryLateDays ? 'check' : 'note';
    findings.push({ code: 'stale', severity, n: days, values: { last: complete.to, days } });
  }
  return findings;
};
