import type { Formats } from '../i18n/formats.ts';
import { lastWhole } from './last-whole.ts';
import { placeBands, type PlacedBand } from './place-bands.ts';
import { textWidth } from './text-width.ts';
import { timeTicks, type TimeTick } from './time-ticks.ts';
import { trendGeometry, type TrendGeometry } from './trend-geometry.ts';
import { trendPoints, type TrendPoint } from './trend-points.ts';
import type { Trend, TrendRole } from './trend.ts';

/** Name of a line with its last whole value. */
export interface EndLabel {
  readonly id: string;
  readonly role: TrendRole;
  readonly name: string;
  readonly share: string;
  readonly value: number;
}

export interface TrendLayout {
  readonly geometry: TrendGeometry;
  readonly points: readonly TrendPoint[];
  readonly ticks: readonly TimeTick[];
  readonly bands: readonly PlacedBand[];
  readonly labels: readonly EndLabel[];
  /** the labels stand above the plot, not at the line ends */
  readonly narrow: boolean;
}

const narrowBelow = 520;
const bandRow = 16;

/** Lays a trend out for the width there is: a narrow one is another drawing, not a smaller one. */
export const trendLayout = (trend: Trend, width: number, formats: Formats): TrendLayout => {
  const narrow = width < narrowBelow;
  const labels = trend.series.flatMap(({ id, role, name, points }): EndLabel[] => {
    const last = lastWhole(trend.periods, points);
    return last ? [{ id, role, name, share: formats.formatShare(last.value), value: last.value }] : [];
  });
  const widestLabel = Math.max(0, ...labels.map(({ name, share }) => textWidth(`${name} ${share}`, 12, 600)));
  const rightMargin = narrow ? 10 : Math.min(width * 0.4, widestLabel + 14);
  const plot = narrow ? 190 : 236;
  const layOut = (rows: number) => {
    const topMargin = 12 + rows * bandRow;
    return trendGeometry(trend, { width, height: plot + topMargin + 26, rightMargin, topMargin });
  };
  const flat = layOut(0);
  const bands = placeBands(trend.bands ?? [], flat);
  const geometry = layOut(bands.reduce((rows, { row }) => Math.max(rows, row + 1), 0));
  const starts = trend.axis ?? trend.periods.map(({ start }) => start);
  return {
    geometry,
    points: trendPoints(trend, geometry.middles),
    ticks: timeTicks({ starts, unit: trend.unit }, geometry.right - geometry.left, formats),
    bands,
    labels,
    narrow,
  };
};
