import type { PlainWindows } from './plain-windows.ts';

const isCount = (count: number | null): boolean =>
  count === null || (Number.isSafeInteger(count) && count >= 0);

/** Does a set of windows of foreign origin hold together? Its shape is checked before. */
export const isSoundWindows = ({ windows, series, total, online }: PlainWindows): boolean => {
  const places = windows.length * series.length;
  const isInOrder = windows.every(({ from, to }, at) => {
    const before = windows[at - 1];
    const isAfter = before === undefined || to > before.to || (to === before.to && from > before.from);
    return Number.isSafeInteger(from) && Number.isSafeInteger(to) && from <= to && isAfter;
  });
  const isCounted = [...total, ...online].every(isCount);
  const isPart = online.every((part, at) => part === null || part <= (total[at] ?? Number.POSITIVE_INFINITY));
  return isInOrder && total.length === places && online.length === places && isCounted && isPart;
};
