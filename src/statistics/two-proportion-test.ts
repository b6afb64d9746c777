import { checkCounts } from './check-counts.ts';
import type { Proportion } from './newcombe-interval.ts';
import { normalUpperTail } from './normal-upper-tail.ts';

/**
 * How likely two samples are to differ at least as much as they do if the true shares are the same: a two-sided p-value.
 *
 * Shape   whole numbers, 0 <= successes <= trials; good from about 5 expected successes and failures in each sample
 * Units   a probability; 1 if all are successes or none is
 * Errors  RangeError for what is no count
 * Method  score test with the pooled share (its square is Pearson's chi-square), no continuity correction
 * Source  Pearson 1900, Philosophical Magazine 50:157
 * @example twoProportionTest({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }) // 0.00805
 */
export const twoProportionTest = (first: Proportion, second: Proportion): number => {
  checkCounts(first.successes, first.trials);
  checkCounts(second.successes, second.trials);
  const pooled = (first.successes + second.successes) / (first.trials + second.trials);
  if (pooled === 0 || pooled === 1) return 1;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials));
  const difference = first.successes / first.trials - second.successes / second.trials;
  return 2 * normalUpperTail(Math.abs(difference) / error);
};
