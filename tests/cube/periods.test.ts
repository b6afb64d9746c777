import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { isPartial } from '../../src/cube/is-partial.ts';
import { nextPeriod } from '../../src/cube/next-period.ts';
import { parseCivilDate } from '../../src/cube/parse-civil-date.ts';
import { parsePeriodId } from '../../src/cube/parse-period-id.ts';
import { periodEnd } from '../../src/cube/period-end.ts';
import { periodId } from '../../src/cube/period-id.ts';
import { periodStart } from '../../src/cube/period-start.ts';
import { periodUnits } from '../../src/cube/period-unit.ts';
import { periodsBetween } from '../../src/cube/periods-between.ts';
import { rollsUpTo } from '../../src/cube/rolls-up-to.ts';
import { utcPeriodStart } from '../support/utc-period-start.ts';

const day = fc.integer({ min: epochDay(1, 1, 1), max: epochDay(9998, 12, 31) });
const unit = fc.constantFrom(...periodUnits);
const startMonth = fc.integer({ min: 1, max: 12 });
const date = (text: string): number => parseCivilDate(text) ?? Number.NaN;

describe('periods', () => {
  test('begin where a walk back through the calendar ends', () => {
    fc.assert(
      fc.property(day, unit, startMonth, (d, u, m) => {
        expect(periodStart(d, u, m)).toBe(utcPeriodStart(d, u, m));
      }),
    );
  });

  test('follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(day, unit, startMonth, (d, u, m) => {
        const start = periodStart(d, u, m);
        const next = nextPeriod(start, u);
        expect(start <= d && d < next).toBe(true);
        expect(periodStart(next, u, m)).toBe(next);
        expect(periodStart(next - 1, u, m)).toBe(start);
        expect(periodEnd(start, u)).toBe(next - 1);
      }),
    );
  });

  test('of a range are all that touch it', () => {
    const range = { from: date('2023-12-31'), to: date('2024-03-01') };
    const written = (u: (typeof periodUnits)[number]) =>
      periodsBetween(range, u).map((start) => periodId(start, u));
    expect(written('month')).toEqual(['2023-12', '2024-01', '2024-02', '2024-03']);
    expect(written('quarter')).toEqual(['2023-Q4', '2024-Q1']);
    expect(written('year')).toEqual(['2023', '2024']);
    expect(written('week').slice(0, 2)).toEqual(['2023-W52', '2024-W01']);
    expect(written('day')).toHaveLength(62);
    expect(periodsBetween(range, 'year', 4).map((start) => periodId(start, 'year'))).toEqual(['2023/24']);
    expect(periodsBetween({ from: 5, to: 4 }, 'year')).toEqual([]);
  });

  test('are partial where they reach out of the range', () => {
    const range = { from: date('2024-01-10'), to: date('2024-03-31') };
    expect(isPartial(date('2024-01-01'), 'month', range)).toBe(true);
    expect(isPartial(date('2024-02-01'), 'month', range)).toBe(false);
    expect(isPartial(date('2024-03-01'), 'month', range)).toBe(false);
    expect(isPartial(date('2024-04-01'), 'month', range)).toBe(true);
    expect(isPartial(date('2024-01-10'), 'day', range)).toBe(false);
  });

  test('roll up to what is made of whole ones', () => {
    expect(periodUnits.filter((to) => rollsUpTo('day', to))).toEqual([...periodUnits]);
    expect(periodUnits.filter((to) => rollsUpTo('week', to))).toEqual(['week']);
    expect(periodUnits.filter((to) => rollsUpTo('month', to))).toEqual(['month', 'quarter', 'year']);
    expect(periodUnits.filter((to) => rollsUpTo('quarter', to))).toEqual(['quarter', 'year']);
    expect(periodUnits.filter((to) => rollsUpTo('year', to))).toEqual(['year']);
  });
});

describe('period ids', () => {
  test.each([
    ['2024-03-09', 'day', '2024-03-09'],
    ['2024-02-12', 'week', '2024-W07'],
    ['2024-12-30', 'week', '2025-W01'],
    ['2020-12-28', 'week', '2020-W53'],
    ['2022-12-26', 'week', '2022-W52'],
    ['2024-03-01', 'month', '2024-03'],
    ['2024-10-01', 'quarter', '2024-Q4'],
    ['2024-01-01', 'year', '2024'],
    ['2023-04-01', 'year', '2023/24'],
    ['1999-07-01', 'year', '1999/00'],
  ] as const)('%s %s is %s', (start, u, id) => expect(periodId(date(start), u)).toBe(id));

  test('writing and reading are inverse', () => {
    fc.assert(
      fc.property(day, unit, startMonth, (d, u, m) => {
        const start = periodStart(d, u, m);
        expect(parsePeriodId(periodId(start, u), m)).toEqual({
          unit: u,
          range: { from: start, to: periodEnd(start, u) },
        });
      }),
    );
  });

  test.each([
    '',
    '24',
    '2024-Q0',
    '2024-Q5',
    '2024-W00',
    '2024-W54',
    '2023-W53',
    '2024-13',
    '2024-00',
    '2024-3',
    '2024-02-30',
    '2023/25',
    '2023/24',
    'x2024',
    '2024-W7',
    '-2024',
  ])('%j is no period', (text) => expect(parsePeriodId(text)).toBeNull());
});
