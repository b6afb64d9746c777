import type { Tally } from '../cube/answer.ts';
import { newcombeInterval } from '../statistics/newcombe-interval.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import { adoptionProportion } from './adoption-proportion.ts';
import type { Measurement } from './measurement.ts';

/**
 * Adoption now minus adoption before, as a difference of shares (0.05 = 5 share points), with its 95 % interval.
 * n is that of now. Missing if there is nothing to compare now (`no-requests`) or before (`no-comparison`).
 * The two periods must be of equal season and both whole: `comparisonRanges` cuts them.
 */
export const adoptionChange = (now: Tally, before: Tally, switches: AdoptionSwitches): Measurement => {
  const first = adoptionProportion(now, switches);
  const second = adoptionProportion(before, switches);
  if (first.trials === 0) return { kind: 'missing', reason: 'no-requests' };
  if (second.trials === 0) return { kind: 'missing', reason: 'no-comparison' };
  const [low, high] = newcombeInterval(first, second);
  const value = first.successes / first.trials - second.successes / second.trials;
  return { kind: 'value', value, n: first.trials, low, high };
};
