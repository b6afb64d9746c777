import type { AdoptionRow } from '../../charts/adoption-row.ts';
import type { Answer } from '../../cube/answer.ts';
import type { Dimension } from '../../cube/dimension.ts';
import { adoption } from '../../measures/adoption.ts';
import { adoptionChange } from '../../measures/adoption-change.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { requests } from '../../measures/requests.ts';
import { talliesByKey } from './tallies-by-key.ts';

const valueOf = (measurement: Measurement): number =>
  measurement.kind === 'value' ? measurement.value : Number.NEGATIVE_INFINITY;

interface RowsAsked {
  readonly now: Answer | undefined;
  readonly before: Answer | undefined;
  readonly dimension: Dimension;
  readonly switches: AdoptionSwitches;
  readonly nameOf: (key: string) => string;
}

/** Districts or services by adoption, highest first; those whose adoption cannot be given last. */
export const adoptionRows = ({ now, before, dimension, switches, nameOf }: RowsAsked): AdoptionRow[] => {
  const earlier = talliesByKey(before, dimension);
  return [...talliesByKey(now, dimension)]
    .map(([key, tally]): AdoptionRow => {
      const own = earlier.get(key);
      return {
        key,
        name: nameOf(key),
        adoption: adoption(tally, switches),
        change: own ? adoptionChange(tally, own, switches) : { kind: 'missing', reason: 'no-comparison' },
        requests: requests(tally),
      };
    })
    .sort((a, b) => valueOf(b.adoption) - valueOf(a.adoption) || (a.key < b.key ? -1 : 1));
};
