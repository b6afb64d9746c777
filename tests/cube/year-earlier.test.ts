import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonRanges } from '../../src/cube/comparison-ranges.ts';
import type { DayRange } from '../../src/cube/day-range.ts';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { parseCivilDate } from '../../src/cube/parse-civil-date.ts';
import { yearEarlier } from '../../src/cube/year-earlier.ts';

const range = (from: string, to: string): DayRange => ({
  from: parseCivilDate(from) ?? Number.NaN,
  to: parseCivilDate(to) ?? Number.NaN,
});
const written = ({ from, to }: DayRange) => [formatCivilDate(from), formatCivilDate(to)];

describe('the same period a year earlier', () => {
  test.each([
    ['a year', '2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
    ['a leap February', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['a February after a leap year', '2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['a quarter', '2024-01-01', '2024-03-31', '2023-01-01', '2023-03-31'],
    ['a winter over the turn of the year', '2023-12-01', '2024-02-29', '2022-12-01', '2023-02-28'],
    ['an ISO week', '2024-02-12', '2024-02-18', '2023-02-13', '2023-02-19'],
    ['week 53', '2020-12-28', '2021-01-03', '2019-12-30', '2020-01-05'],
    ['days', '2024-03-05', '2024-03-20', '2023-03-05', '2023-03-20'],
    ['up to 29 February', '2024-02-05', '2024-02-29', '2023-02-05', '2023-02-28'],
    ['from 29 February', '2024-02-29', '2024-03-07', '2023-02-28', '2023-03-07'],
    ['29 February', '2024-02-29', '2024-02-29', '2023-02-28', '2023-02-28'],
  ])('%s', (...[, from, to, earlierFrom, earlierTo]) => {
    expect(written(yearEarlier(range(from, to)))).toEqual([earlierFrom, earlierTo]);
  });

  test('has the same length but for a leap day, and lies a year back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 800 }), (from, length) => {
        const now = { from, to: from + length };
        const before = yearEarlier(now);
        expect(Math.abs(before.to - before.from - length)).toBeLessThanOrEqual(1);
        expect([364, 365, 366]).toContain(now.from - before.from);
      }),
    );
  });

  test('is cut to the last complete day', () => {
    const march = range('2024-03-01', '2024-03-31');
    const complete = (to: string) => comparisonRanges(march, range(to, to).to);
    expect(complete('2024-04-20')).toEqual({ now: march, before: range('2023-03-01', '2023-03-31') });
    expect(complete('2024-03-20')).toEqual({
      now: range('2024-03-01', '2024-03-20'),
      before: range('2023-03-01', '2023-03-20'),
    });
    expect(complete('2024-02-29')).toBeNull();
    // a week that is not over meets the same weekdays
    const week = range('2025-10-13', '2025-10-19');
    expect(comparisonRanges(week, range('2025-10-17', '2025-10-17').to)).toEqual({
      now: range('2025-10-13', '2025-10-17'),
      before: range('2024-10-14', '2024-10-18'),
    });
  });

  test('of data by weeks is whole weeks, also where they are a whole February', () => {
    const february = range('2027-02-01', '2027-02-28');
    const earlier = range('2026-02-02', '2026-03-01');
    expect(yearEarlier(february)).toEqual(range('2026-02-01', '2026-02-28'));
    expect(yearEarlier(february, 'week')).toEqual(earlier);
    const complete = range('2027-03-10', '2027-03-10').to;
    expect(comparisonRanges(february, complete, 'week')).toEqual({ now: february, before: earlier });
  });
});
