import { checkCounts } from './check-counts.ts';
import { criticalValue } from './critical-value.ts';

/**
 * Wilson score interval: where the true share may lie, given `successes` out of `trials`.
 *
 * Shape   whole numbers, 0 <= successes <= trials
 * Units   a pair of shares (0..1)
 * Errors  RangeError if trials is 0, a count is negative, fractional or not finite, or confidence is not between 0 and 1
 * Method  score interval, no continuity correction
 * Source  Wilson 1927, JASA 22:209
 * @example wilsonInterval(8, 10, 0.95) // [0.4902, 0.9433]
 */
export const wilsonInterval = (
  successes: number,
  trials: number,
  confidence = 0.95,
): readonly [number, number] => {
  checkCounts(successes, trials);
  const z = criticalValue(confidence);
  const share = successes / trials;
  const scale = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials))) / scale;
  // exact at the ends, where rounding could leave the interval without its own estimate
  return [
    successes === 0 ? 0 : Math.min(share, centre - half),
    successes === trials ? 1 : Math.max(share, centre + half),
  ];
};
