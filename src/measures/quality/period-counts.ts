import type { Cube } from '../../cube/cube.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import { periodRuns } from '../../cube/period-runs.ts';

/** All requests of one period of a cube. */
export interface PeriodCount {
  readonly start: EpochDay;
  readonly requests: number;
}

/** The requests of every period of a cube that has any, in order. */
export const periodCounts = (cube: Cube): PeriodCount[] => {
  const { days, offsets } = periodRuns(cube);
  const { count } = cube.cells;
  return days.map((start, run) => ({
    start,
    requests: count.subarray(offsets[run], offsets[run + 1]).reduce((sum, own) => sum + own, 0),
  }));
};
