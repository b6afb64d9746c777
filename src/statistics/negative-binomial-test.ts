import { incompleteBeta } from './incomplete-beta.ts';

/** A count, and what it should have been like. */
export interface CountEvidence {
  readonly count: number;
  /** the mean that was predicted */
  readonly expected: number;
  /** relative standard deviation of that mean: how far such predictions are off beyond the chance of independent events */
  readonly spread: number;
}

/**
 * How likely a count at least as far from what was predicted is, on its side: a two-sided p-value.
 *
 * Shape   count a whole number >= 0; expected > 0; spread > 0
 * Units   a probability
 * Errors  RangeError otherwise
 * Method  a Poisson count whose mean is a gamma variable around `expected` is negative binomial, with variance
 *         expected + (spread * expected)^2; its smaller tail, twice
 * Source  Greenwood and Yule 1920, JRSS 83:255; Johnson, Kemp and Kotz 2005, Univariate Discrete Distributions, 5.6
 * @example negativeBinomialTest({ count: 10, expected: 1, spread: 1 }) // 0.001953 = 2 / 2^10
 */
export const negativeBinomialTest = ({ count, expected, spread }: CountEvidence): number => {
  if (!(Number.isSafeInteger(count) && count >= 0)) throw new RangeError(`not a count: ${count}`);
  if (!(expected > 0 && expected < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`not an expected count: ${expected}`);
  }
  if (!(spread > 0)) throw new RangeError(`not a spread: ${spread}`);
  const size = 1 / (spread * spread);
  const share = expected / (size + expected);
  const asMany = count === 0 ? 1 : incompleteBeta(share, count, size);
  const asFew = incompleteBeta(1 - share, size, count + 1);
  return Math.min(1, 2 * Math.min(asMany, asFew));
};
