import type { Runs } from './run-column.ts';

/** The run in which an entry lies; `entry` < length. */
export const runOf = ({ starts }: Runs, entry: number): number => {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= entry)
      low = middle; // middle < length
    else high = middle;
  }
  return low;
};
