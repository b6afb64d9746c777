import type { Measurement } from '../measures/measurement.ts';

/** Ten points between the ends of the interval: the first digit is all one may trust. */
const wide = 0.1;

/** A number that rests on so few requests that it is marked. */
export const isWide = (measurement: Measurement): boolean =>
  measurement.kind === 'value' && measurement.high - measurement.low > wide;
