import type { WindowSet } from '../../cube/window-set.ts';
import type { Measurement } from '../measurement.ts';
import { share } from '../share.ts';

/** Adoption in one window. */
export interface WindowAdoption {
  readonly adoption: Measurement;
  readonly online: number;
  readonly total: number;
  /** series with requests in the window that say how many of them were online */
  readonly reporting: number;
  /** series with requests in the window */
  readonly of: number;
}

/** Do a series' counts in a window make a share? A total of 0 makes none, and neither does a gap. */
export const isReporting = ({ total, online }: WindowSet, place: number): boolean =>
  (total[place] ?? 0) > 0 && !Number.isNaN(online[place] ?? Number.NaN);

/**
 * Adoption in a window: online requests out of all requests of the series that report both, as a ratio of sums.
 *
 * Shape   `at` a place of `windows`; `wanted` which series count (all unless given)
 * Units   a share (0..1) of requests, with its 95 % interval; missing if no series reports
 */
export const windowAdoption = (
  set: WindowSet,
  at: number,
  wanted: (series: number) => boolean = () => true,
): WindowAdoption => {
  const { windows, series, total, online } = set;
  const sums = { online: 0, total: 0, reporting: 0, of: 0 };
  for (const row of series.keys()) {
    const place = row * windows.length + at;
    if (!wanted(row) || !((total[place] ?? 0) > 0)) continue;
    sums.of += 1;
    if (!isReporting(set, place)) continue;
    sums.reporting += 1;
    sums.total += total[place] ?? 0;
    sums.online += online[place] ?? 0;
  }
  return { ...sums, adoption: share(sums.online, sums.total) };
};
