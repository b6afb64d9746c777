import type { Answered } from '../cube/answer.ts';
import { civilDate } from '../cube/civil-date.ts';
import type { DayRange } from '../cube/day-range.ts';
import type { Dimension } from '../cube/dimension.ts';
import { isPartial } from '../cube/is-partial.ts';
import { periodsBetween } from '../cube/periods-between.ts';
import { keyHistories } from './key-histories.ts';

/**
 * The keys that report throughout: with at least one request in every whole period of the range. What a constant-services
 * series is made of, so that it does not move only because a system came or went. `answer` is by period and `field`;
 * none if the range has no whole period. Sorted.
 */
export const constantKeys = (answer: Answered, field: Dimension, range: DayRange): string[] => {
  const { every } = answer;
  if (every === undefined) throw new RangeError('not an answer by period');
  const first = answer.rows[0]?.period;
  if (first === undefined) return [];
  // the years of the answer begin where its own do
  const yearStartMonth = every === 'year' ? civilDate(first).month : 1;
  const whole = periodsBetween(range, every, yearStartMonth).filter(
    (start) => !isPartial(start, every, range),
  );
  if (whole.length === 0) return [];
  return keyHistories(answer, field)
    .filter(({ periods }) => {
      const reported = new Set(periods.map(({ start }) => start));
      return whole.every((start) => reported.has(start));
    })
    .map(({ key }) => key)
    .sort();
};
