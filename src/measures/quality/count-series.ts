import type { EpochDay } from '../../cube/day-range.ts';
import { isPartial } from '../../cube/is-partial.ts';
import { periodEnd } from '../../cube/period-end.ts';
import { periodsBetween } from '../../cube/periods-between.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import { keyHistories } from '../key-histories.ts';
import { requests } from '../requests.ts';
import { answerOf } from './answer-of.ts';
import type { ComparedCube } from './compared-cube.ts';
import type { QualityDimension } from './quality-dimension.ts';

/** The requests of one key in whole periods, without a hole, from its first to the last of the data. */
export interface CountSeries {
  readonly dimension: QualityDimension | 'all';
  readonly key: string;
  readonly starts: readonly EpochDay[];
  readonly counts: readonly number[];
}

/** A key with fewer requests in all has no history to be judged by. */
const fewestRequests = 60;

const filledIn = (
  id: Pick<CountSeries, 'dimension' | 'key'>,
  counts: ReadonlyMap<EpochDay, number>,
  starts: readonly EpochDay[],
): CountSeries => {
  const first = starts.findIndex((start) => (counts.get(start) ?? 0) > 0);
  const own = first < 0 ? [] : starts.slice(first);
  return { ...id, starts: own, counts: own.map((start) => counts.get(start) ?? 0) };
};

/** The histories of all requests together and of every key that has enough of them. */
export const countSeries = (
  { cube, range }: ComparedCube,
  every: PeriodUnit,
  dimensions: readonly QualityDimension[],
): CountSeries[] => {
  const starts = periodsBetween(range, every, cube.yearStartMonth).filter(
    (start) => !isPartial(start, every, range),
  );
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return [];
  const filter = { range: { from: first, to: periodEnd(last, every) } };
  const totals = answerOf(cube, { filter, by: ['period'], every }).rows;
  const all = new Map(totals.map(({ period = 0, tally }) => [period, requests(tally)]));
  const ofKeys = dimensions
    .filter((dimension) => cube.members[dimension].length > 1)
    .flatMap((dimension) =>
      keyHistories(answerOf(cube, { filter, by: ['period', dimension], every }), dimension)
        .map(({ key, periods }) => {
          const counts = new Map(periods.map((period) => [period.start, period.requests]));
          return filledIn({ dimension, key }, counts, starts);
        })
        .filter(({ counts }) => counts.reduce((sum, count) => sum + count, 0) >= fewestRequests),
    );
  return [filledIn({ dimension: 'all', key: '' }, all, starts), ...ofKeys];
};
