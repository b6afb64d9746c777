import type { CombinationSeries } from './combination-series.ts';
import type { RunRange } from './counts-between.ts';
import type { CubeLevel } from './cube-level.ts';
import { seekRun } from './seek-run.ts';

/** A stretch of which combinations may count a later part only. */
export interface LateRange extends RunRange {
  /** combination -> the first run that counts (`firstRuns`) */
  readonly first: Int32Array<ArrayBuffer>;
  /** those that are counted */
  readonly combinations: Int32Array<ArrayBuffer>;
}

/** Counts of one combination from a run up to, not including, another. */
const seriesBetween = (
  series: CombinationSeries,
  combination: number,
  [fromRun, toRun]: readonly [number, number],
): number => {
  const { offsets, upTo } = series;
  const start = offsets[combination] as number; // combinations have offsets
  const end = offsets[combination + 1] as number;
  const from = seekRun(series, fromRun, [start, end]);
  const to = seekRun(series, toRun, [from, end]);
  if (from === to) return 0;
  return (upTo[to - 1] as number) - (from === start ? 0 : (upTo[from - 1] as number)); // inside the cells
};

/** Counts of the combinations that pass, of `all` in the stretch only what counts. */
export const countsSince = (
  { series }: CubeLevel,
  all: Float64Array<ArrayBuffer>,
  { fromRun, toRun, first, combinations }: LateRange,
): Float64Array<ArrayBuffer> => {
  const counts = new Float64Array(all.length);
  for (const combination of combinations) {
    const run = first[combination] as number; // one each
    if (run >= toRun) continue;
    counts[combination] =
      run <= fromRun ? (all[combination] as number) : seriesBetween(series, combination, [run, toRun]);
  }
  return counts;
};
