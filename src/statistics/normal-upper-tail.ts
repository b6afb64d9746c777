/** From here on the continued fraction is exact within its terms; below, the series loses nothing. */
const switchAt = 3;
const terms = 100;

const seriesTail = (z: number): number => {
  let sum = 0;
  let term = z;
  for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
    sum += term;
    term *= (z * z) / odd;
  }
  return 0.5 - sum * Math.exp((-z * z) / 2) * Math.SQRT1_2 * Math.sqrt(1 / Math.PI);
};

const fractionTail = (z: number): number => {
  let below = z;
  for (let k = terms; k >= 1; k -= 1) below = z + k / below;
  return (Math.exp((-z * z) / 2) * Math.SQRT1_2 * Math.sqrt(1 / Math.PI)) / below;
};

/**
 * The probability that a standard normal variable lies above `z`, small ones with full relative precision.
 *
 * Shape   any number
 * Errors  RangeError if z is not a number
 * Method  power series up to 3 standard deviations, Laplace's continued fraction beyond; relative error below 1e-12
 * Source  Abramowitz and Stegun 1964, 26.2.11 and 26.2.14
 * @example normalUpperTail(1.96) // 0.0249979
 */
export const normalUpperTail = (z: number): number => {
  if (Number.isNaN(z)) throw new RangeError('not a number');
  if (z < 0) return 1 - normalUpperTail(-z);
  return z < switchAt ? seriesTail(z) : fractionTail(z);
};
