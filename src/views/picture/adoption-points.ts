import type { Tally } from '../../cube/answer.ts';
import { adoption } from '../../measures/adoption.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import type { Measurement } from '../../measures/measurement.ts';
import type { Scope } from '../state/scope.ts';
import { emptyPeriod } from './empty-period.ts';
import { trendPeriods } from './trend-periods.ts';

export interface PointsAsked {
  readonly scope: Scope;
  readonly switches: AdoptionSwitches;
}

/** Adoption by period from tallies by period; a period without a row says why. */
export const adoptionPoints = (
  tallies: ReadonlyMap<number | undefined, Tally>,
  { scope, switches }: PointsAsked,
): Measurement[] =>
  trendPeriods(scope).map(({ start }) => {
    const tally = tallies.get(start);
    return tally ? adoption(tally, switches) : emptyPeriod(start, scope.unit, scope.data);
  });
