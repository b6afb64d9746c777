import type { Measurement } from '../../../src/measures/measurement.ts';

/** A share with a plain normal interval: made up, for looking at charts only. */
export const sampleShare = (value: number, n: number): Measurement => {
  const half = 1.96 * Math.sqrt((value * (1 - value)) / n);
  return { kind: 'value', value, n, low: Math.max(0, value - half), high: Math.min(1, value + half) };
};
