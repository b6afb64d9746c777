import type { Cube } from '../../cube/cube.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import { dimensions } from '../../cube/dimension.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { nextPeriod } from '../../cube/next-period.ts';
import { type PeriodRuns, periodRuns } from '../../cube/period-runs.ts';
import type { QualityFinding } from './quality-finding.ts';

/** Periods with fewer cells or requests may be alike by chance; of so many cells each with a few requests hardly ever. */
const fewestCells = 12;
const fewestRequests = 30;

type Run = readonly [from: number, to: number];

const runAt = ({ offsets }: PeriodRuns, run: number): Run => [offsets[run] ?? 0, offsets[run + 1] ?? 0];

/** The columns that tell cells apart, counts included. */
const columnsOf = ({ members, cells }: Cube): (Uint32Array | Float64Array)[] => [
  ...dimensions
    .filter((dimension) => members[dimension].length > 1)
    .map((dimension) => cells.codes[dimension]),
  cells.count,
];

const hashOf = (columns: readonly (Uint32Array | Float64Array)[], [from, to]: Run): number => {
  let hash = to - from;
  for (const column of columns) {
    for (let cell = from; cell < to; cell += 1)
      hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ (column[cell] ?? 0), 0x9e37_79b1);
  }
  return hash;
};

const isAlike = (columns: readonly (Uint32Array | Float64Array)[], one: Run, other: Run): boolean => {
  if (one[1] - one[0] !== other[1] - other[0]) return false;
  return columns.every((column) => {
    for (let at = 0; at < one[1] - one[0]; at += 1)
      if (column[one[0] + at] !== column[other[0] + at]) return false;
    return true;
  });
};

interface Repeat {
  readonly start: EpochDay;
  readonly like: EpochDay;
  readonly requests: number;
}

const repeatsOf = (cube: Cube): Repeat[] => {
  const runs = periodRuns(cube);
  const columns = columnsOf(cube);
  const { count } = cube.cells;
  const seen = new Map<number, number[]>();
  const repeats: Repeat[] = [];
  runs.days.forEach((start, at) => {
    const own = runAt(runs, at);
    const requests = count.subarray(own[0], own[1]).reduce((sum, one) => sum + one, 0);
    if (own[1] - own[0] < fewestCells || requests < fewestRequests) return;
    const hash = hashOf(columns, own);
    const before = seen.get(hash) ?? [];
    const like = before.find((earlier) => isAlike(columns, runAt(runs, earlier), own));
    if (like === undefined) seen.set(hash, [...before, at]);
    else repeats.push({ start, like: runs.days[like] ?? start, requests });
  });
  return repeats;
};

/**
 * Periods that are the same as an earlier one in every cell: copied instead of counted, or delivered twice under another date.
 * Neighbours that repeat neighbours are one finding.
 */
export const repeatFindings = (cube: Cube): QualityFinding[] => {
  const { unit } = cube;
  const stretches: Repeat[][] = [];
  for (const repeat of repeatsOf(cube)) {
    const stretch = stretches.at(-1);
    const last = stretch?.at(-1);
    const follows =
      last !== undefined &&
      nextPeriod(last.start, unit) === repeat.start &&
      (nextPeriod(last.like, unit) === repeat.like || last.like === repeat.like);
    if (stretch && follows) stretch.push(repeat);
    else stretches.push([repeat]);
  }
  return stretches.flatMap((stretch): QualityFinding[] => {
    const [first, last] = [stretch[0], stretch.at(-1)];
    if (first === undefined || last === undefined) return [];
    const requests = stretch.reduce((sum, own) => sum + own.requests, 0);
    const values = {
      unit,
      from: first.start,
      to: periodEnd(last.start, unit),
      like: first.like,
      requests,
    };
    return [{ code: 'repeated', severity: 'serious', n: requests, values }];
  });
};
