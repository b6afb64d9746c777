import type { EpochDay } from '../cube/day-range.ts';
import { nextPeriod } from '../cube/next-period.ts';
import { shareTicks } from './share-ticks.ts';
import type { Trend } from './trend.ts';

/** Where everything of a trend stands: days to x, shares to y. */
export interface TrendGeometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** first day, and the day after the last */
  readonly days: readonly [EpochDay, EpochDay];
  readonly ticks: readonly number[];
  readonly x: (day: number) => number;
  readonly y: (share: number) => number;
  /** middle of each period, as a day */
  readonly middles: readonly number[];
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** for the labels at the line ends and above the plot */
  readonly rightMargin: number;
  readonly topMargin: number;
}

const axisWidth = 44;
const axisHeight = 26;

const highest = ({ series }: Trend): number =>
  series.reduce((top, { points }, index) => {
    for (const point of points) {
      // only the first series draws its interval
      if (point.kind === 'value') top = Math.max(top, index === 0 ? Math.min(point.high, 1) : point.value);
    }
    return top;
  }, 0);

/** Lays a trend out for its room. */
export const trendGeometry = (
  trend: Trend,
  { width, height, rightMargin, topMargin }: Room,
): TrendGeometry => {
  const starts = trend.periods.map(({ start }) => start);
  const first = starts[0] ?? 0;
  const end = nextPeriod(starts.at(-1) ?? 0, trend.unit);
  const left = axisWidth;
  const right = Math.max(left + 40, width - rightMargin);
  const top = topMargin;
  const bottom = height - axisHeight;
  const ticks = shareTicks(highest(trend), Math.max(2, Math.floor((bottom - top) / 48)));
  const most = ticks.at(-1) ?? 1;
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    days: [first, end],
    ticks,
    x: (day) => left + ((day - first) / (end - first)) * (right - left),
    y: (share) => bottom - (share / most) * (bottom - top),
    middles: starts.map((start) => (start + nextPeriod(start, trend.unit)) / 2),
  };
};
