import type { Months } from './months.ts';

/** so large a part of the windows must be of one length before another length is a mistake */
const leastAlike = 0.8;
const leastWindows = 4;

const usualLength = (windows: readonly Months[]): number | null => {
  const times = new Map<number, number>();
  for (const { length } of windows) times.set(length, (times.get(length) ?? 0) + 1);
  const [usual] = [...times].sort(([, one], [, other]) => other - one);
  if (usual === undefined || windows.length < leastWindows) return null;
  return usual[1] / windows.length >= leastAlike ? usual[0] : null;
};

/**
 * Windows in the order of their columns, as they are meant: where almost all are of one length, one of another length has one end
 * mistyped if just one of its ends, with the usual length, stands in order between its neighbours and is no other window.
 * Months that are right as they are, or cannot be told, are given back as they were.
 */
export const mendedMonths = (windows: readonly Months[]): readonly Months[] => {
  const length = usualLength(windows);
  if (length === null) return windows;
  const isTaken = (first: number) =>
    windows.some((other) => other.length === length && other.first === first);
  return windows.map((window, at) => {
    if (window.length === length) return window;
    const before = windows[at - 1]?.first ?? Number.NEGATIVE_INFINITY;
    const after = windows[at + 1]?.first ?? Number.POSITIVE_INFINITY;
    const [low, high] = before < after ? [before, after] : [after, before];
    const fitting = [window.first, window.first + window.length - length].filter(
      (first) => !isTaken(first) && first > low && first < high,
    );
    const [first] = fitting;
    return fitting.length === 1 && first !== undefined ? { first, length } : window;
  });
};
