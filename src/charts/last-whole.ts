import type { Measurement } from '../measures/measurement.ts';
import type { TrendPeriod } from './trend.ts';

/** The last value of a line that stands for a whole period (a partial one only if there is no other); null without any. */
export const lastWhole = (
  periods: readonly TrendPeriod[],
  points: readonly Measurement[],
): { readonly index: number; readonly value: number } | null => {
  for (const partial of [false, true]) {
    for (let index = periods.length - 1; index >= 0; index--) {
      const point = points[index];
      if (point?.kind === 'value' && periods[index]?.partial === partial)
        return { index, value: point.value };
    }
  }
  return null;
};
