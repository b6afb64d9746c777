import type { Measurement } from '../measures/measurement.ts';
import type { Trend } from './trend.ts';

/** One period as recharts reads it; lists stand beside the series. */
export interface TrendPoint {
  readonly at: number;
  /** null breaks the line */
  readonly whole: readonly (number | null)[];
  /** ends of the stretches that lead to or from a partial period */
  readonly dashed: readonly (number | null)[];
  /** a value between two gaps has no line: it gets a dot */
  readonly alone: readonly boolean[];
  /** interval of the first series */
  readonly interval: readonly [number, number] | null;
}

const valueOf = (point: Measurement | undefined): number | null =>
  point?.kind === 'value' ? point.value : null;

/** The periods of a trend as rows of numbers: whole stretches and those with partial periods apart. */
export const trendPoints = ({ periods, series }: Trend, middles: readonly number[]): readonly TrendPoint[] =>
  periods.map(({ partial }, index) => {
    const nearPartial = partial || periods[index - 1]?.partial || periods[index + 1]?.partial || false;
    const values = series.map(({ points }) => valueOf(points[index]));
    const main = series[0]?.points[index];
    return {
      at: middles[index] ?? 0,
      whole: values.map((value) => (partial ? null : value)),
      dashed: values.map((value) => (nearPartial ? value : null)),
      alone: series.map(
        ({ points }, of) =>
          values[of] !== null && valueOf(points[index - 1]) === null && valueOf(points[index + 1]) === null,
      ),
      interval: main?.kind === 'value' ? [main.low, main.high] : null,
    };
  });
