import type { DayRange } from '../../cube/day-range.ts';

/**
 * The two windows that are compared unless others are chosen: the last one, and the last before it that shares no day with it
 * (else its neighbour). Places of `windows`, the earlier first; null if there are not two.
 */
export const usualWindows = (windows: readonly DayRange[]): readonly [number, number] | null => {
  const last = windows.length - 1;
  const latest = windows[last];
  if (latest === undefined || last < 1) return null;
  const apart = windows.findLastIndex(({ to }) => to < latest.from);
  return [apart < 0 ? last - 1 : apart, last];
};
