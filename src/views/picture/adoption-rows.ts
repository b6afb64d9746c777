import type { AdoptionRow } from '../../charts/adoption-row.ts';
import type { Answer, Tally } from '../../cube/answer.ts';
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
  /** measure of one row, where it is more than its adoption */
  readonly measure?: (key: string, tally: Tally) => Measurement;
}

/** Districts or services by adoption, highest first; those whose adoption cannot be given last. */
export const adoptionRows = ({
  now,
  before,
  dimension,
  switches,
  nameOf,
  measure,
}: RowsAsked): AdoptionRow[] => {
  const earlier = talliesByKey(before, dimension);
  return [...talliesByKey(now, dimension)]
    .map(([key, tally]): AdoptionRow => {
      const own = earlier.get(key);
      const measured = measure ? measure(key, tally) : adoption(tally, switches);
      return {
        key,
        name: nameOf(key),
        adoption: measured,
        change:
          own && measured.kind === 'value'
            ? adoptionChange(tally, own, switches)
            : { kind: 'missing', reason: 'no-comparison' },
        requests: requests(tally),
      };
    })
    .sort((a, b) => valueOf(b.adoption) - valueOf(a.adoption) || (a.key < b.key ? -1 : 1));
};
