import type { WindowSet } from '../../cube/window-set.ts';
import { isReporting } from './window-adoption.ts';

/** The rows that report in every window from one to another, both inside: what moves their share is no coming and going. */
export const constantSeries = (set: WindowSet, from: number, to: number): ReadonlySet<number> => {
  const width = set.windows.length;
  const between = [...set.windows.keys()].filter((at) => at >= from && at <= to);
  return new Set(
    [...set.series.keys()].filter((row) => between.every((at) => isReporting(set, row * width + at))),
  );
};
