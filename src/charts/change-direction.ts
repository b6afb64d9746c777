import type { Measurement } from '../measures/measurement.ts';

/** Up or down, or unclear if the interval holds no change as well. */
export const changeDirection = (
  change: Extract<Measurement, { kind: 'value' }>,
): 'up' | 'down' | 'unclear' => {
  if (change.low > 0) return 'up';
  return change.high < 0 ? 'down' : 'unclear';
};
