import { newcombeInterval } from '../../statistics/newcombe-interval.ts';
import type { Measurement } from '../measurement.ts';
import { type WindowPair, pairShare } from './pair-share.ts';

/**
 * Adoption in one window minus adoption in an earlier one.
 *
 * Shape   whole numbers, 0 <= online <= total; a gap is NaN
 * Units   a difference of shares (0.05 = 5 share points) with its 95 % interval; n is that of now
 * Errors  missing: `not-reporting` or `no-requests` as now says, `no-comparison` if the earlier window has no share
 * Method  Newcombe's interval, as for periods. It takes the two for independent: where windows share months the true interval
 *         is narrower
 */
export const pairChange = (now: WindowPair, before: WindowPair): Measurement => {
  const [second, first] = [pairShare(now), pairShare(before)];
  if (second.kind === 'missing') return second;
  if (first.kind === 'missing') return { kind: 'missing', reason: 'no-comparison' };
  const [low, high] = newcombeInterval(
    { successes: now.online, trials: now.total },
    { successes: before.online, trials: before.total },
  );
  return { kind: 'value', value: second.value - first.value, n: now.total, low, high };
};
