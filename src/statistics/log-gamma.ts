import { polynomial } from './polynomial.ts';

const bernoulli = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188] as const;
/** From here on the series is exact within its terms. */
const seriesFrom = 15;

/**
 * The natural logarithm of the gamma function: of (x - 1)! for whole numbers.
 *
 * Shape   x > 0
 * Errors  RangeError otherwise
 * Method  Stirling's series from 15 on, below by the recurrence; relative error below 1e-13 but near its zeros 1 and 2
 * Source  Abramowitz and Stegun 1964, 6.1.40 and 6.1.15
 * @example logGamma(11) // 15.104413 = ln(10!)
 */
export const logGamma = (x: number): number => {
  if (!(x > 0 && x < Number.POSITIVE_INFINITY)) throw new RangeError(`no logarithm of gamma: ${x}`);
  let large = x;
  let product = 1;
  for (; large < seriesFrom; large += 1) product *= large;
  const rest = polynomial(bernoulli, 1 / (large * large)) / large;
  return (large - 0.5) * Math.log(large) - large + 0.5 * Math.log(2 * Math.PI) + rest - Math.log(product);
};
