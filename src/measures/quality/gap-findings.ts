import type { EpochDay } from '../../cube/day-range.ts';
import { median } from '../../statistics/median.ts';
import type { ComparedCube } from './compared-cube.ts';
import { periodCounts } from './period-counts.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { periodsBetween } from '../../cube/periods-between.ts';
import type { QualityFinding } from './quality-finding.ts';

/** Where so many are usual, none at all is chance once in three million. */
const usualRequests = 15;
/** Neighbours on each side that tell what is usual, and the fewest that do. */
const neighbours = 8;
const fewestNeighbours = 4;
/** Days are compared with the same weekday. */
const daysApart = 7;
const longDays = 7;

/** A stretch of places without a request; `to` is the last of them. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const emptyRuns = (counts: readonly number[]): Run[] => {
  const runs: Run[] = [];
  let from = -1;
  counts.forEach((count, at) => {
    if (count === 0) return;
    if (from >= 0 && at - from > 1) runs.push({ from: from + 1, to: at - 1 });
    from = at;
  });
  return runs;
};

/** What is usual at a place inside a run: the median of its neighbours before and after the run, or 0 if there are too few. */
const usualAt = (
  counts: readonly number[],
  { from, to }: Run,
  at: { place: number; apart: number },
): number => {
  const { place, apart } = at;
  const known: number[] = [];
  for (const step of [-apart, apart]) {
    let next = place + step;
    while (next >= from && next <= to) next += step;
    for (let i = 0; i < neighbours && next >= 0 && next < counts.length; i += 1, next += step)
      known.push(counts[next] ?? 0);
  }
  return known.length < fewestNeighbours ? 0 : median(known);
};

/** Days (or longer periods) without any request between others, where many are usual on such days. Holidays are expected to be quiet. */
export const gapFindings = (
  { cube, range }: ComparedCube,
  holidays: ReadonlySet<EpochDay>,
): QualityFinding[] => {
  const { unit } = cube;
  const starts = periodsBetween(range, unit, cube.yearStartMonth);
  const known = new Map(periodCounts(cube).map(({ start, requests }) => [start, requests]));
  const counts = starts.map((start) => known.get(start) ?? 0);
  const apart = unit === 'day' ? daysApart : 1;
  return emptyRuns(counts).flatMap((run): QualityFinding[] => {
    let expected = 0;
    for (let place = run.from; place <= run.to; place += 1) {
      if (unit === 'day' && holidays.has(starts[place] ?? 0)) continue;
      expected += usualAt(counts, run, { place, apart });
    }
    if (expected < usualRequests) return [];
    const from = starts[run.from] ?? range.from;
    const to = periodEnd(starts[run.to] ?? range.to, unit);
    const severity = to - from + 1 >= longDays ? 'serious' : 'check';
    return [{ code: 'gap', severity, n: Math.round(expected), values: { unit, from, to, expected } }];
  });
};
