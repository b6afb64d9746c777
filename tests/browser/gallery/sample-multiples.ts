import type { AdoptionRow } from '../../../src/charts/adoption-row.ts';
import type { SmallMultiplesProps } from '../../../src/charts/small-multiples.tsx';
import type { Trend } from '../../../src/charts/trend.ts';
import { sampleShare } from './sample-measurement.ts';

/** The city's trend, bent a little for each district. */
export const sampleMultiples = (
  rows: readonly AdoptionRow[],
  trend: Trend,
): Pick<SmallMultiplesProps, 'items' | 'unit' | 'periods' | 'reference'> => {
  const city = trend.series[0]?.points ?? [];
  return {
    unit: trend.unit,
    periods: trend.periods,
    reference: { name: 'місто', points: city },
    items: rows.map((row, index) => ({
      ...row,
      points: city.map((point, month) =>
        point.kind === 'value'
          ? sampleShare(
              Math.min(0.97, point.value * (0.8 + index * 0.05) + 0.02 * Math.sin(month + index)),
              800 + month * 11,
            )
          : point,
      ),
    })),
  };
};
