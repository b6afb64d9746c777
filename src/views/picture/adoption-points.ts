import type { Tally } from '../../cube/answer.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { adoption } from '../../measures/adoption.ts';
import type { AdoptionSwitches } from '../../measures/adoption-switches.ts';
import type { Measurement } from '../../measures/measurement.ts';
import type { Scope } from '../state/scope.ts';
import { emptyPeriod } from './empty-period.ts';
import { trendPeriods } from './trend-periods.ts';

export interface PointsAsked {
  readonly scope: Scope;
  readonly switches: AdoptionSwitches;
  /** measure of a period, where it is more than its adoption */
  readonly measure?: (tally: Tally, lastDay: EpochDay) => Measurement;
}

/** Adoption by period from tallies by period; a period without a row says why. */
export const adoptionPoints = (
  tallies: ReadonlyMap<number | undefined, Tally>,
  { scope, switches, measure }: PointsAsked,
): Measurement[] =>
  trendPeriods(scope).map(({ start }) => {
    const tally = tallies.get(start);
    if (tally === undefined) return emptyPeriod(start, scope.unit, scope.data);
    return measure ? measure(tally, periodEnd(start, scope.unit)) : adoption(tally, switches);
  });
