import type { DayRange } from './day-range.ts';

/** The days that two ranges share, or null. */
export const overlap = (a: DayRange, b: DayRange): DayRange | null => {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
};
