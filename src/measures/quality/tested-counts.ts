import { negativeBinomialTest } from '../../statistics/negative-binomial-test.ts';
import { countPredictions, type Prediction } from './count-predictions.ts';

/** A count compared with all that its own history says it should have been. */
export interface TestedCount {
  readonly at: number;
  readonly count: number;
  /** of all predictions the nearest to the count */
  readonly expected: number;
  /** how likely the count is by the prediction that explains it best; 1 if they do not lie on one side of it */
  readonly p: number;
}

/** Where no year before tells the season, so many periods before tell at least what has been seen. */
const fewestBefore = 6;
/** Smaller counts move by chance. */
const fewestRequests = 20;

/** The largest or smallest count so far, whichever lies on the side of this one. */
const extremeBefore = (counts: readonly number[], at: number, isAbove: boolean): number | null => {
  if (at < fewestBefore) return null;
  const before = counts.slice(0, at);
  return Math.max(0.5, isAbove ? Math.max(...before) : Math.min(...before));
};

const judge = (count: number, predictions: readonly Prediction[]): Omit<TestedCount, 'at'> => {
  const nearest = predictions.reduce((best, own) =>
    Math.abs(own.expected - count) < Math.abs(best.expected - count) ? own : best,
  );
  const isOneSided =
    predictions.every(({ expected }) => expected < count) ||
    predictions.every(({ expected }) => expected > count);
  const p = isOneSided ? Math.max(...predictions.map((own) => negativeBinomialTest({ count, ...own }))) : 1;
  return { count, expected: nearest.expected, p };
};

/**
 * Tests each count of a series against its own history. It is odd only if nothing explains it: neither the periods just before
 * nor its season (or, in the first year, the largest and smallest seen). As each explanation must be refused, the largest
 * p-value is that of all together (intersection-union test; Berger 1982, Technometrics 24:295). Where the season tells
 * more, it carries the uncertainty; the level of the periods just before then only says that nothing new has happened.
 */
export const testedCounts = (counts: readonly number[], periodsAYear: number): TestedCount[] => {
  const { recent, seasonal, level } = countPredictions(counts, periodsAYear);
  return counts.flatMap((count, at) => {
    const [now, season, near] = [recent[at], seasonal[at], level[at]];
    if (!now || Math.max(count, now.expected) < fewestRequests) return [];
    if (season && near) return [{ at, ...judge(count, [near, season]) }];
    const extreme = extremeBefore(counts, at, count > now.expected);
    if (extreme === null) return [];
    return [{ at, ...judge(count, [now, { expected: extreme, spread: now.spread }]) }];
  });
};
