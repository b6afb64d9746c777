import type { SmallMultiple } from '../../charts/small-multiples.tsx';
import type { Answer } from '../../cube/answer.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { AdoptionRow } from '../../charts/adoption-row.ts';
import { adoptionPoints, type PointsAsked } from './adoption-points.ts';

/** Rows of districts or services with their adoption by period beside. */
export const smallMultiplesOf = (
  rows: readonly AdoptionRow[],
  trends: { readonly answer: Answer | undefined; readonly dimension: Dimension },
  asked: PointsAsked,
): SmallMultiple[] => {
  const answered = trends.answer?.kind === 'answered' ? trends.answer.rows : [];
  const byKey = Map.groupBy(answered, ({ members }) => members[trends.dimension]?.key ?? '');
  return rows.map((row) => {
    const own = byKey.get(row.key) ?? [];
    return {
      ...row,
      points: adoptionPoints(new Map(own.map(({ period, tally }) => [period, tally])), asked),
    };
  });
};
