import type { Trend } from '../../charts/trend.ts';
import { periodStart } from '../../cube/period-start.ts';
import { periodsBetween } from '../../cube/periods-between.ts';
import type { DayRange } from '../../cube/day-range.ts';
import type { WindowSet } from '../../cube/window-set.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { constantSeries } from '../../measures/windows/constant-series.ts';
import { windowAdoption } from '../../measures/windows/window-adoption.ts';

interface TrendWords {
  readonly names: { readonly all: string; readonly constant: string };
  readonly formatRange: (range: DayRange) => string;
}

/** Windows as a trend: each stands at the month in which it ends, for only that is apart from the others. */
export const windowTrend = (
  set: WindowSet,
  [from, to]: readonly [number, number],
  { names, formatRange }: TrendWords,
): { readonly trend: Trend; readonly constantRows: number } => {
  const constant = constantSeries(set, from, to);
  const all = set.windows.map((_, at) => windowAdoption(set, at).adoption);
  const ofConstant = set.windows.map((_, at): Measurement => {
    const { adoption, reporting } = windowAdoption(set, at, (row) => constant.has(row));
    // beyond the comparison some of them may not report: what is left would be another series
    return reporting === constant.size ? adoption : { kind: 'missing', reason: 'not-reporting' };
  });
  const starts = set.windows.map((window) => periodStart(window.to, 'month'));
  return {
    constantRows: constant.size,
    trend: {
      unit: 'month',
      axis: periodsBetween({ from: starts[0] ?? 0, to: starts.at(-1) ?? 0 }, 'month'),
      periods: set.windows.map((window, at) => ({
        start: starts[at] ?? 0,
        partial: false,
        name: formatRange(window),
      })),
      series: [
        { id: 'all', name: names.all, role: 'online', points: all },
        ...(constant.size > 0
          ? [{ id: 'constant', name: names.constant, role: 'comparison' as const, points: ofConstant }]
          : []),
      ],
    },
  };
};
