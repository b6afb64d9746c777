import type { Tally } from '../cube/answer.ts';
import { rateRatioInterval } from '../statistics/rate-ratio-interval.ts';
import type { Measurement } from './measurement.ts';
import { requests } from './requests.ts';

/** Lengths of the two ranges in days. */
interface Exposure {
  readonly now: number;
  readonly before: number;
}

/**
 * How much requests grew or fell per day, relative to before (0.2 = a fifth more), with the 95 % interval of independent
 * requests: a February of 29 days is no growth. n is the requests now. Missing (`no-comparison`) if there were none before.
 */
export const requestsChange = (now: Tally, before: Tally, days: Exposure): Measurement => {
  const [n, base] = [requests(now), requests(before)];
  if (base === 0) return { kind: 'missing', reason: 'no-comparison' };
  const longer = days.before / days.now;
  const [low, high] = rateRatioInterval(n, base);
  return { kind: 'value', value: (n / base) * longer - 1, n, low: low * longer - 1, high: high * longer - 1 };
};
