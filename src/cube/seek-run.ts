import type { CombinationSeries } from './combination-series.ts';

/** The first cell from `from` up to `to`, all of one combination, whose run is `run` or later; `to` if there is none. */
export const seekRun = (
  { run: runs }: CombinationSeries,
  run: number,
  [from, to]: readonly [number, number],
): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle] as number) < run)
      low = middle + 1; // middle < to
    else high = middle;
  }
  return low;
};
