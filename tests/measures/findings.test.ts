import { describe, expect, test } from 'vitest';
import { epochDay } from '../../src/cube/epoch-day.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import { periodsBetween } from '../../src/cube/periods-between.ts';
import { rangeFinding } from '../../src/measures/range-finding.ts';
import { trendFinding } from '../../src/measures/trend-finding.ts';
import { answerByPeriod } from '../support/answers-of.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { tallyOf } from '../support/tally-of.ts';

const switches = { assisted: 'not-online', against: 'all' } as const;
const years = { from: epochDay(2022, 1, 1), to: epochDay(2024, 12, 31) };

/** The trend of a share of 10,000 requests a period, by the period's number. */
const trend = (shareOf: (i: number) => number, every: PeriodUnit = 'month', range = years) =>
  answerByPeriod(
    every,
    periodsBetween(range, every).map((period, i) => {
      const online = Math.round(10_000 * shareOf(i));
      return { period, tally: tallyOf({ online, 'in-person': 10_000 - online }) };
    }),
  );

describe('the finding of a trend', () => {
  test('is since when online outnumbers in person', () => {
    const found = trendFinding(
      trend((i) => 0.3 + i * 0.01),
      years,
      switches,
    );
    expect(found).toMatchObject({
      kind: 'overtook',
      since: epochDay(2023, 10, 1),
      now: { period: epochDay(2024, 12, 1), adoption: { value: 0.65 } },
    });
  });

  test('is no overtaking that did not last, or that always was', () => {
    const relapsed = trend((i) => (i === 35 ? 0.45 : 0.3 + i * 0.01));
    expect(trendFinding(relapsed, years, switches).kind).toBe('rises');
    expect(
      trendFinding(
        trend((i) => 0.6 + i * 0.005),
        years,
        switches,
      ).kind,
    ).toBe('rises');
  });

  test('compares the same season of the first and the last year', () => {
    // winters high, summers low, nothing else: December against January would seem a change
    const seasonal = trend((i) => 0.3 + 0.1 * Math.cos((i * Math.PI) / 6) + (i % 12 === 11 ? 0.05 : 0));
    expect(trendFinding(seasonal, years, switches)).toEqual({ kind: 'none' });
    const falling = trend((i) => 0.4 - i * 0.005);
    const found = trendFinding(falling, years, switches);
    expect(found).toMatchObject({
      kind: 'falls',
      from: { period: epochDay(2022, 12, 1) },
      to: { period: epochDay(2024, 12, 1) },
    });
    expect(found.kind === 'falls' && found.change.kind === 'value' && found.change.value.toFixed(3)).toBe(
      '-0.120',
    );
  });

  test.each([
    ['week', 'rises'],
    ['month', 'rises'],
    // two thirds of a point between 10,000 requests may be chance; a fifth is not worth a title
    ['quarter', 'none'],
    ['year', 'none'],
  ] as const)('by %s, a tenth of a point a period, is %s', (every, kind) => {
    const slow = trend((i) => 0.2 + i * 0.001, every);
    expect(trendFinding(slow, years, switches).kind).toBe(kind);
  });

  test('compares weeks with the weeks 52 before, also where a year began in the middle of one', () => {
    // from Monday, 3 January 2022, to Sunday, 29 December 2024; the season is one of weeks
    const weeks = { from: epochDay(2022, 1, 3), to: epochDay(2024, 12, 29) };
    const seasonal = trend((i) => 0.2 + (i % 52 === 51 ? 0.2 : 0), 'week', weeks);
    expect(trendFinding(seasonal, weeks, switches)).toEqual({ kind: 'none' });
    const rising = trend((i) => 0.2 + i * 0.001, 'week', weeks);
    expect(trendFinding(rising, weeks, switches)).toMatchObject({
      kind: 'rises',
      from: { period: epochDay(2024, 12, 23) - 2 * 364 },
      to: { period: epochDay(2024, 12, 23) },
    });
  });

  test('of fiscal years works too', () => {
    const rows = [0.2, 0.3, 0.4].map((share, i) => ({
      period: epochDay(2020 + i, 4, 1),
      tally: tallyOf({ online: share * 1000, phone: 1000 - share * 1000 }),
    }));
    const range = { from: epochDay(2020, 4, 1), to: epochDay(2023, 3, 31) };
    expect(trendFinding(answerByPeriod('year', rows), range, switches)).toMatchObject({
      kind: 'rises',
      from: { period: epochDay(2020, 4, 1), adoption: { value: 0.2 } },
      to: { period: epochDay(2022, 4, 1), adoption: { value: 0.4 } },
    });
  });

  test('leaves partial periods out', () => {
    const cut = { from: years.from, to: epochDay(2024, 12, 20) };
    const dropped = trend((i) => (i === 35 ? 0.01 : 0.3));
    expect(trendFinding(dropped, cut, switches)).toEqual({ kind: 'none' });
    expect(trendFinding(dropped, years, switches).kind).toBe('falls');
  });

  test('is none of less than a year, or of nothing', () => {
    const half = { from: epochDay(2024, 1, 1), to: epochDay(2024, 6, 30) };
    expect(
      trendFinding(
        trend((i) => 0.1 + i * 0.05, 'month', half),
        half,
        switches,
      ),
    ).toEqual({ kind: 'none' });
    expect(trendFinding(answerByPeriod('month', []), years, switches)).toEqual({ kind: 'none' });
  });

  test('is mostly none in a quiet city', () => {
    let found = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const random = seededRandom(seed);
      const quiet = answerByPeriod(
        'month',
        periodsBetween(years, 'month').map((period) => {
          const online = random.binomial(800, 0.4);
          return { period, tally: tallyOf({ online, 'in-person': 800 - online }) };
        }),
      );
      if (trendFinding(quiet, years, switches).kind !== 'none') found += 1;
    }
    // a 95 % interval is wrong once in twenty
    expect(found).toBeLessThanOrEqual(10);
  });
});

describe('nothing is found', () => {
  test('in days: a weekend without offices is no overtaking', () => {
    const september = { from: epochDay(2025, 9, 1), to: epochDay(2025, 9, 28) };
    const rows = periodsBetween(september, 'day').map((period) => {
      const isWeekend = (period + 3) % 7 > 4;
      return { period, tally: tallyOf(isWeekend ? { online: 150 } : { online: 300, 'in-person': 700 }) };
    });
    expect(trendFinding(answerByPeriod('day', rows), september, switches)).toEqual({ kind: 'none' });
  });

  test.each([
    ['the queue', { online: 5000 }, { online: 5000, 'in-person': 6000 }],
    ['the portal', { 'in-person': 5000 }, { 'in-person': 5000, online: 7000 }],
  ])('where the data of %s begin midway', (_, earlier, later) => {
    const rows = periodsBetween(years, 'month').map((period) => ({
      period,
      tally: tallyOf(period < epochDay(2024, 1, 1) ? earlier : later),
    }));
    expect(trendFinding(answerByPeriod('month', rows), years, switches)).toEqual({ kind: 'none' });
  });
});

describe('the finding of districts', () => {
  const district = (key: string, online: number, n: number) => ({
    key,
    tally: tallyOf({ online, 'in-person': n - online }),
  });
  const rules = { fewest: 30 };

  test('is the lowest and the highest', () => {
    const found = rangeFinding(
      [
        district('b', 300, 1000),
        district('a', 600, 1000),
        district('c', 450, 1000),
        district('small', 0, 20),
      ],
      switches,
      rules,
    );
    expect(found).toMatchObject({
      kind: 'differ',
      lowest: { key: 'b', adoption: { value: 0.3 } },
      highest: { key: 'a', adoption: { value: 0.6 } },
      compared: 3,
    });
    expect(
      found.kind === 'differ' && found.difference.kind === 'value' && found.difference.value,
    ).toBeCloseTo(0.3, 12);
  });

  test('is none where chance explains it, or nothing can be compared', () => {
    expect(rangeFinding([district('a', 30, 100), district('b', 36, 100)], switches, rules)).toEqual({
      kind: 'none',
    });
    expect(rangeFinding([district('a', 30, 100)], switches, rules)).toEqual({ kind: 'none' });
    expect(rangeFinding([], switches, rules)).toEqual({ kind: 'none' });
  });

  test('is nearly always none in a quiet city of nine districts', () => {
    let found = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seededRandom(seed);
      const quiet = Array.from({ length: 9 }, (_, i) => district(`d${i}`, random.binomial(500, 0.4), 500));
      if (rangeFinding(quiet, switches, rules).kind === 'differ') found += 1;
    }
    expect(found).toBeLessThanOrEqual(12);
  });
});
