import type { SmallMultiple } from '../../charts/small-multiples.tsx';
import type { Answer, Tally } from '../../cube/answer.ts';
import type { EpochDay } from '../../cube/day-range.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { AdoptionRow } from '../../charts/adoption-row.ts';
import type { Measurement } from '../../measures/measurement.ts';
import { adoptionPoints, type PointsAsked } from './adoption-points.ts';

interface MultiplesAsked extends Omit<PointsAsked, 'measure'> {
  readonly measure: (key: string, tally: Tally, lastDay: EpochDay) => Measurement;
}

/** Rows of districts or services with their adoption by period beside. */
export const smallMultiplesOf = (
  rows: readonly AdoptionRow[],
  trends: { readonly answer: Answer | undefined; readonly dimension: Dimension },
  asked: MultiplesAsked,
): SmallMultiple[] => {
  const answered = trends.answer?.kind === 'answered' ? trends.answer.rows : [];
  const byKey = Map.groupBy(answered, ({ members }) => members[trends.dimension]?.key ?? '');
  return rows.map((row) => {
    const own = byKey.get(row.key) ?? [];
    const tallies = new Map(own.map(({ period, tally }) => [period, tally]));
    const measure = (tally: Tally, lastDay: EpochDay): Measurement => asked.measure(row.key, tally, lastDay);
    return { ...row, points: adoptionPoints(tallies, { ...asked, measure }) };
  });
};
