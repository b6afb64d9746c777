import { wilsonInterval } from './wilson-interval.ts';

/** Successes out of trials. */
export interface Proportion {
  readonly successes: number;
  readonly trials: number;
}

/**
 * Newcombe's interval for the difference of two independent shares, `first` minus `second`.
 *
 * Shape   whole numbers, 0 <= successes <= trials
 * Units   a pair of differences of shares (-1..1)
 * Errors  RangeError as for wilsonInterval
 * Method  square-and-add of the two Wilson intervals (method 10), no continuity correction
 * Source  Newcombe 1998, Statistics in Medicine 17:873
 * @example newcombeInterval({ successes: 56, trials: 70 }, { successes: 48, trials: 80 }) // [0.0524, 0.3339]
 */
export const newcombeInterval = (
  first: Proportion,
  second: Proportion,
  confidence = 0.95,
): readonly [number, number] => {
  const p = first.successes / first.trials;
  const q = second.successes / second.trials;
  const [pLow, pHigh] = wilsonInterval(first.successes, first.trials, confidence);
  const [qLow, qHigh] = wilsonInterval(second.successes, second.trials, confidence);
  return [p - q - Math.hypot(p - pLow, qHigh - q), p - q + Math.hypot(pHigh - p, q - qLow)];
};
