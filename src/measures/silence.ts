import type { DayRange, EpochDay } from '../cube/day-range.ts';
import { periodEnd } from '../cube/period-end.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import { periodsFrom } from '../cube/periods-from.ts';
import { yearEarlier } from '../cube/year-earlier.ts';
import { silenceProbability } from '../statistics/silence-probability.ts';
import type { KeyHistory } from './key-histories.ts';

/** The requests that stopped coming. */
export interface Silence {
  /** the first day after the last period with requests */
  readonly since: EpochDay;
  /** requests that would have been expected from then on */
  readonly expected: number;
  /** how likely none at all is by chance; 1 where the past is too short to say, or had as long a pause */
  readonly probability: number;
}

/** Periods needed to know how requests vary. */
const fewestPeriods = 3;

/** Requests of all periods from the first to the last, zeros between them included. */
const filledIn = ({ periods }: KeyHistory, unit: PeriodUnit): number[] => {
  const first = periods[0]?.start ?? 0;
  const counts = new Map(periods.map(({ start, requests }) => [start, requests]));
  const starts = periodsFrom(first, periods.at(-1)?.start ?? first - 1, unit);
  return starts.map((start) => counts.get(start) ?? 0);
};

/** Variance over mean, at least 1 (Poisson): seasons and growth count as variation, which errs towards silence being chance. */
const dispersionOf = (counts: readonly number[]): number => {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const squares = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return Math.max(1, squares / (counts.length - 1) / mean);
};

const longestPause = (counts: readonly number[]): number => {
  let longest = 0;
  let pause = 0;
  for (const count of counts) {
    pause = count === 0 ? pause + 1 : 0;
    longest = Math.max(longest, pause);
  }
  return longest;
};

const days = ({ from, to }: DayRange): number => to - from + 1;

/** Requests of the last year before the gap: how many, and at what rate a day. */
const recentRequests = (
  gap: DayRange,
  { periods }: KeyHistory,
): { readonly count: number; readonly rate: number } => {
  const recent = periods.filter(({ start }) => start >= gap.from - 365);
  const count = recent.reduce((sum, { requests }) => sum + requests, 0);
  return { count, rate: count / Math.max(1, gap.from - (recent[0]?.start ?? gap.from)) };
};

/** Requests expected in the gap: at the rate of the last year before it, or as many as a year earlier if those are fewer. */
const expectedIn = (
  gap: DayRange,
  { periods }: KeyHistory,
  at: { readonly unit: PeriodUnit; readonly rate: number },
): number => {
  const { unit, rate } = at;
  const first = periods[0]?.start ?? gap.from;
  const counts = new Map(periods.map(({ start, requests }) => [start, requests]));
  let seasonal = 0;
  for (const start of periodsFrom(gap.from, gap.to, unit)) {
    const whole = { from: start, to: periodEnd(start, unit) };
    const part = { from: start, to: Math.min(whole.to, gap.to) };
    const earlier = yearEarlier(whole, unit).from;
    seasonal +=
      earlier >= first && earlier < gap.from
        ? ((counts.get(earlier) ?? 0) * days(part)) / days(whole)
        : rate * days(part);
  }
  return Math.min(rate * days(gap), seasonal);
};

/**
 * Has a key gone silent at the end of a time, and could that be chance? Null if it has requests in the last period.
 * A key is its own measure: its earlier rate and its own season (where it has a year before), and how much its requests vary
 * from period to period. A pause no longer than an earlier one is chance.
 */
export const silence = (history: KeyHistory, unit: PeriodUnit, to: EpochDay): Silence | null => {
  const last = history.periods.at(-1);
  if (last === undefined) return null;
  const since = periodEnd(last.start, unit) + 1;
  if (since > to) return null;
  const gap = { from: since, to };
  const counts = filledIn(history, unit);
  const { count, rate } = recentRequests(gap, history);
  const expected = expectedIn(gap, history, { unit, rate });
  const isJudged =
    counts.length >= fewestPeriods && periodsFrom(gap.from, gap.to, unit).length > longestPause(counts);
  if (!isJudged) return { since, expected, probability: 1 };
  const probability = silenceProbability({ events: count, expected, dispersion: dispersionOf(counts) });
  return { since, expected, probability };
};
