import type { Tally } from '../cube/answer.ts';
import { newcombeInterval } from '../statistics/newcombe-interval.ts';
import { adoption } from './adoption.ts';
import { adoptionChange } from './adoption-change.ts';
import { adoptionProportion } from './adoption-proportion.ts';
import type { AdoptionSwitches } from './adoption-switches.ts';
import type { Measurement } from './measurement.ts';

interface KeyAdoption {
  readonly key: string;
  readonly adoption: Measurement;
}

/** What a set of districts (or services) has to say: how far they are apart, if that is more than chance. */
export type RangeFinding =
  | {
      readonly kind: 'differ';
      readonly lowest: KeyAdoption;
      readonly highest: KeyAdoption;
      /** highest minus lowest */
      readonly difference: Measurement;
      /** how many were compared */
      readonly compared: number;
    }
  | { readonly kind: 'none' };

/** One district or service. */
export interface KeyTally {
  readonly key: string;
  readonly tally: Tally;
}

interface Rules {
  /** requests that a key needs to be compared */
  readonly fewest: number;
}

/**
 * The lowest and the highest adoption of some districts or services, if they differ by more than chance. The two are the
 * extremes of many, so the difference must hold at a level corrected for all pairs (Bonferroni); the interval reported is the usual 95 %.
 */
export const rangeFinding = (
  groups: readonly KeyTally[],
  switches: AdoptionSwitches,
  { fewest }: Rules,
): RangeFinding => {
  const able = groups
    .map((group) => ({ ...group, proportion: adoptionProportion(group.tally, switches) }))
    .filter(({ proportion }) => proportion.trials >= Math.max(fewest, 1));
  const share = ({ proportion }: (typeof able)[number]) => proportion.successes / proportion.trials;
  able.sort((a, b) => share(a) - share(b) || (a.key < b.key ? -1 : 1));
  const [lowest, highest] = [able[0], able.at(-1)];
  if (lowest === undefined || highest === undefined || lowest === highest) return { kind: 'none' };
  const pairs = (able.length * (able.length - 1)) / 2;
  const [low] = newcombeInterval(highest.proportion, lowest.proportion, 1 - 0.05 / pairs);
  if (low <= 0) return { kind: 'none' };
  const measured = ({ key, tally }: KeyTally) => ({ key, adoption: adoption(tally, switches) });
  return {
    kind: 'differ',
    lowest: measured(lowest),
    highest: measured(highest),
    difference: adoptionChange(highest.tally, lowest.tally, switches),
    compared: able.length,
  };
};
