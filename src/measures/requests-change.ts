import type { Tally } from '../cube/answer.ts';
import { rateRatioInterval } from '../statistics/rate-ratio-interval.ts';
import type { Measurement } from './measurement.ts';
import { requests } from './requests.ts';

/**
 * How much requests grew or fell, relative to before (0.2 = a fifth more), with the 95 % interval of independent requests.
 * n is the requests now. Missing (`no-comparison`) if there were none before.
 */
export const requestsChange = (now: Tally, before: Tally): Measurement => {
  const [n, base] = [requests(now), requests(before)];
  if (base === 0) return { kind: 'missing', reason: 'no-comparison' };
  const [low, high] = rateRatioInterval(n, base);
  return { kind: 'value', value: n / base - 1, n, low: low - 1, high: high - 1 };
};
