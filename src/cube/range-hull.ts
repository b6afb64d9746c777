import type { DayRange } from './day-range.ts';

/** The shortest range that holds all the others; null if there is none. */
export const rangeHull = (ranges: readonly (DayRange | null)[]): DayRange | null => {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0) return null;
  return { from: Math.min(...known.map(({ from }) => from)), to: Math.max(...known.map(({ to }) => to)) };
};
