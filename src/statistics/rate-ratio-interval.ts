import { wilsonInterval } from './wilson-interval.ts';

/**
 * Where the true ratio of two Poisson rates over equal exposures may lie, given the counts `now` and `before`.
 *
 * Shape   whole numbers >= 0, not both 0
 * Units   a pair of ratios (0..Infinity); 1 = no change
 * Errors  RangeError if both are 0, or a count is negative, fractional or not finite
 * Method  given their sum, `now` is binomial with share r / (1 + r): the Wilson interval of that share, turned into r.
 *         Counts that vary more than Poisson counts (weeks, holidays) have wider true intervals
 * Source  Przyborowski and Wilenski 1940, Biometrika 31:313 (conditioning on the sum)
 * @example rateRatioInterval(120, 100, 0.95) // [0.921, 1.5635]
 */
export const rateRatioInterval = (
  now: number,
  before: number,
  confidence = 0.95,
): readonly [number, number] => {
  const [low, high] = wilsonInterval(now, now + before, confidence);
  return [low / (1 - low), high === 1 ? Number.POSITIVE_INFINITY : high / (1 - high)];
};
