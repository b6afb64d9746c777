import { median } from '../../statistics/median.ts';

/** What a count should have been like, and how far such predictions of this series are off, relatively. */
export interface Prediction {
  readonly expected: number;
  readonly spread: number;
}

type Predictions = readonly (Prediction | null)[];

/** A mean, and the variance of its relative error if requests come by chance alone. */
interface Guess {
  readonly expected: number;
  readonly variance: number;
}

/** Counts that tell what is usual just now. A single odd one among three does not move their median. */
const recentPeriods = 3;
/** Variance of the median of three normal values, of which each has 1 (David and Nagaraja 2003, Order Statistics, table 3.2). */
const medianVariance = 0.449;
/** No volume of people repeats better than this from period to period, however large it is. */
const leastSpread = 0.05;
/** Fewer earlier predictions do not tell how far they are off. */
const fewestResiduals = 6;
/** Of smaller counts a relative error is mostly chance. */
const fewestExpected = 5;

const atLeastHalf = (count: number): number => Math.max(0.5, count);

const usualBefore = (counts: readonly number[], at: number): number =>
  atLeastHalf(median(counts.slice(at - recentPeriods, at)));

/** As many as in the periods just before. */
const recentGuess = (counts: readonly number[], at: number): Guess | null => {
  if (at < recentPeriods) return null;
  const expected = usualBefore(counts, at);
  return { expected, variance: medianVariance / expected };
};

/** As many as in the same period a year earlier, grown as the periods just before have grown since theirs. */
const seasonalGuess = (counts: readonly number[], at: number, periodsAYear: number): Guess | null => {
  const earlier = at - periodsAYear;
  if (periodsAYear <= 1 || earlier < recentPeriods) return null;
  const pairs = Array.from({ length: recentPeriods }, (_, i) => {
    const [now, then] = [counts[at - 1 - i] ?? 0, counts[earlier - 1 - i] ?? 0].map(atLeastHalf);
    return { growth: (now ?? 1) / (then ?? 1), variance: 1 / (now ?? 1) + 1 / (then ?? 1) };
  });
  const growth = median(pairs.map((pair) => pair.growth));
  const ofGrowth = medianVariance * median(pairs.map(({ variance }) => variance));
  const own = atLeastHalf(counts[earlier] ?? 0);
  return { expected: own * growth, variance: 1 / own + ofGrowth };
};

/** Of two variances: a season is known where its errors are at most half as large as those of the recent periods. */
const clearlyLess = 1 / 4;

/** How much more the guesses of a series are off than chance makes them; null if there are too few to say. */
const unexplained = (counts: readonly number[], guesses: readonly (Guess | null)[]): number | null => {
  const errors: number[] = [];
  const variances: number[] = [];
  guesses.forEach((guess, at) => {
    if (guess === null || guess.expected < fewestExpected) return;
    errors.push(Math.abs(Math.log(atLeastHalf(counts[at] ?? 0) / guess.expected)));
    variances.push(guess.variance + 1 / guess.expected);
  });
  if (errors.length < fewestResiduals) return null;
  // 1.4826 turns the median deviation of normal values into their standard deviation
  return Math.max(leastSpread ** 2, (1.4826 * median(errors)) ** 2 - median(variances));
};

/** The relative standard deviation of a value whose logarithm has this variance (log-normal). */
const spreadOf = (logVariance: number): number => Math.sqrt(Math.expm1(logVariance));

const withSpread = (guesses: readonly (Guess | null)[], extra: number | null): Predictions =>
  guesses.map((guess) =>
    guess === null || extra === null
      ? null
      : { expected: guess.expected, spread: spreadOf(extra + guess.variance) },
  );

/** By the periods just before, and by the same period a year earlier; null where there is too little before. */
interface CountPredictions {
  readonly recent: Predictions;
  readonly seasonal: Predictions;
  /** the recent ones to stand beside seasonal ones: as narrow as can be where the season tells more, whose turns they miss */
  readonly level: Predictions;
}

/**
 * What each count of a series should have been like, told in two ways by the counts before it. How far each way is off is told,
 * robustly, by the whole series: one that varies much is predicted with as little certainty, and not at all where there are too
 * few to say.
 */
export const countPredictions = (counts: readonly number[], periodsAYear: number): CountPredictions => {
  const byRecent = counts.map((_, at) => recentGuess(counts, at));
  const bySeason = counts.map((_, at) => seasonalGuess(counts, at, periodsAYear));
  const [ofRecent, ofSeason] = [unexplained(counts, byRecent), unexplained(counts, bySeason)];
  const isSeasonal = ofRecent !== null && ofSeason !== null && ofSeason < clearlyLess * ofRecent;
  return {
    recent: withSpread(byRecent, ofRecent),
    seasonal: withSpread(bySeason, ofSeason),
    level: withSpread(byRecent, isSeasonal ? leastSpread ** 2 : ofRecent),
  };
};
