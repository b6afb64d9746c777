import { wilsonInterval } from '../statistics/wilson-interval.ts';
import type { Measurement } from './measurement.ts';

/** Some requests as a share of n, with its 95 % interval; missing if n is 0. */
export const share = (part: number, n: number): Measurement => {
  if (n === 0) return { kind: 'missing', reason: 'no-requests' };
  const [low, high] = wilsonInterval(part, n);
  return { kind: 'value', value: part / n, n, low, high };
};
