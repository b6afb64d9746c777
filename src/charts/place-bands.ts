import { fittingText } from './fitting-text.ts';
import { textWidth } from './text-width.ts';
import type { TrendGeometry } from './trend-geometry.ts';
import type { TrendBand } from './trend.ts';

export interface PlacedBand {
  readonly band: TrendBand;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly labelX: number;
  /** line of text above the plot, 0 nearest to it */
  readonly row: number;
}

/** Longest name above the plot; all of it is in the tooltip. */
const widest = 220;

/** Puts the bands that can be seen on the axis, with their names in as few rows as they need. */
export const placeBands = (
  bands: readonly TrendBand[],
  { days, x, left, right }: Pick<TrendGeometry, 'days' | 'x' | 'left' | 'right'>,
): readonly PlacedBand[] => {
  const rowEnds: number[] = [];
  return bands
    .filter(({ from, to }) => to >= days[0] && from < days[1])
    .toSorted((a, b) => a.from - b.from)
    .map((band) => {
      const from = x(Math.max(band.from, days[0]));
      const to = x(Math.min(band.to + 1, days[1]));
      const label = fittingText(band.name, Math.min(widest, right - left), 12);
      const width = textWidth(label, 12);
      const labelX = Math.max(left, Math.min(from, right - width));
      const free = rowEnds.findIndex((end) => end + 12 <= labelX);
      const row = free >= 0 ? free : rowEnds.length;
      rowEnds[row] = labelX + width;
      return { band, from, to, label, labelX, row };
    });
};
