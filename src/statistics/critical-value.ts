import { normalQuantile } from './normal-quantile.ts';

/**
 * How many standard errors a two-sided interval reaches to each side.
 *
 * Shape   0 < confidence < 1
 * Errors  RangeError otherwise
 * @example criticalValue(0.95) // 1.95996
 */
export const criticalValue = (confidence: number): number => {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`);
  return -normalQuantile((1 - confidence) / 2);
};
