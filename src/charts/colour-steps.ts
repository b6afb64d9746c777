import type { Measurement } from '../measures/measurement.ts';

/** Four round borders between the five colours of the scale. */
export type ColourSteps = readonly [number, number, number, number];

const widths = [0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1, 0.15, 0.2] as const;

/** Five equal, round steps that hold all values; the same for one value as for many. */
export const colourSteps = (measurements: readonly Measurement[]): ColourSteps => {
  const values = measurements.flatMap((measurement) =>
    measurement.kind === 'value' ? [measurement.value] : [],
  );
  const [low, high] = values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [values[0] ?? 0, values[0] ?? 1],
  );
  const baseOf = (width: number) => Math.floor(low / width + 1e-9) * width;
  const width = widths.find((candidate) => baseOf(candidate) + 5 * candidate >= high) ?? 0.2;
  const base = Math.max(0, Math.min(baseOf(width), 1 - 5 * width));
  const border = (step: number) => Number((base + step * width).toFixed(4));
  return [border(1), border(2), border(3), border(4)];
};
