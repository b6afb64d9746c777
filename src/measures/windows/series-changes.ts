import type { WindowSeries, WindowSet } from '../../cube/window-set.ts';
import type { Measurement } from '../measurement.ts';
import { pairChange } from './pair-change.ts';
import { pairShare, type WindowPair } from './pair-share.ts';

/** One row of a table of windows in two of its windows. */
export interface SeriesChange {
  readonly series: WindowSeries;
  readonly first: Measurement;
  readonly second: Measurement;
  readonly change: Measurement;
  /** requests of the first and of the second window; NaN = not told */
  readonly requests: readonly [number, number];
}

/** Every row in two windows, in the order of the table. `from` and `to` are places of `windows`. */
export const seriesChanges = (set: WindowSet, from: number, to: number): readonly SeriesChange[] => {
  const { windows, series, total, online } = set;
  return series.map((one, row) => {
    const [before, now] = [from, to].map((at) => {
      const place = row * windows.length + at;
      return { online: online[place] ?? Number.NaN, total: total[place] ?? Number.NaN };
    }) as [WindowPair, WindowPair]; // two in, two out
    return {
      series: one,
      first: pairShare(before),
      second: pairShare(now),
      change: pairChange(now, before),
      requests: [before.total, now.total],
    };
  });
};
