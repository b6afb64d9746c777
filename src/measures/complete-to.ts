import type { Answered } from '../cube/answer.ts';
import type { DayRange, EpochDay } from '../cube/day-range.ts';
import { median } from '../statistics/median.ts';
import { requests } from './requests.ts';

/** Same weekdays before, with which a day is compared. */
const weeksBefore = 8;
const fewestWeeks = 4;
/** Fewer than half of the weeks compared with may themselves be late. */
const latestDays = 21;
/** How many times its usual spread a day must fall short, and what share of what is usual: eight weeks tell the spread badly. */
const spreads = 4;
const leastShortfall = 0.2;

/** A day compared with its own weekday; `unclear` where even none at all would not be little. */
const judge = (
  counts: ReadonlyMap<EpochDay, number>,
  day: EpochDay,
  first: EpochDay,
): 'usual' | 'short' | 'unclear' => {
  const before = Array.from({ length: weeksBefore }, (_, week) => day - 7 * (week + 1))
    .filter((earlier) => earlier >= first)
    .map((earlier) => counts.get(earlier) ?? 0);
  if (before.length < fewestWeeks) return 'unclear';
  const usual = median(before);
  // 1.4826 turns the median deviation of normal values into their standard deviation
  const spread = 1.4826 * median(before.map((count) => Math.abs(count - usual)));
  const least = usual - Math.max(spreads * Math.max(spread, Math.sqrt(usual)), leastShortfall * usual);
  if (least <= 0) return 'unclear';
  return (counts.get(day) ?? 0) < least ? 'short' : 'usual';
};

/**
 * The last day for which the data are complete: the last of the range, unless the days at its end fall implausibly short of
 * the same weekdays before (late-arriving data, an export made at noon). Days known to be holidays are not judged; any other
 * quiet day at the very end looks late and is left out until the next usual day. More than three short weeks are no lateness
 * but a change: then the range is complete. `answer` is by day; days without a row had no requests.
 */
export const completeTo = (
  answer: Answered,
  range: DayRange,
  holidays: ReadonlySet<EpochDay> = new Set(),
): EpochDay => {
  if (answer.every !== 'day') throw new RangeError('not an answer by day');
  const counts = new Map<EpochDay, number>();
  for (const { period, tally } of answer.rows) {
    if (period !== undefined) counts.set(period, (counts.get(period) ?? 0) + requests(tally));
  }
  let complete = range.to;
  for (let day = range.to; day >= range.to - latestDays && day >= range.from; day -= 1) {
    const found = holidays.has(day) ? 'unclear' : judge(counts, day, range.from);
    if (found === 'usual') return complete;
    if (found === 'short') complete = day - 1;
  }
  return range.to;
};
