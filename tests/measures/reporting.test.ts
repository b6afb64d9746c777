import { describe, expect, test } from 'vitest';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { periodEnd } from '../../src/cube/period-end.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import { periodsBetween } from '../../src/cube/periods-between.ts';
import { constantKeys } from '../../src/measures/constant-keys.ts';
import { reporting } from '../../src/measures/reporting.ts';
import { answerByService } from '../support/answers-of.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { tallyOf } from '../support/tally-of.ts';

const years = { from: epochDay(2022, 1, 1), to: epochDay(2024, 12, 31) };
const lastMonth = { from: epochDay(2024, 12, 1), to: years.to };

/** Requests of a service in a period, by its first day. */
type Rate = (start: number) => number;

const answerOf = (every: PeriodUnit, services: Readonly<Record<string, Rate>>, range = years) =>
  answerByService(
    every,
    Object.entries(services).flatMap(([service, rate]) =>
      periodsBetween(range, every).map((period) => ({
        period,
        service,
        tally: tallyOf({ phone: rate(period) }),
      })),
    ),
  );

const until =
  (end: number, count: number): Rate =>
  (start) =>
    start < end ? count : 0;
const silentKeys = (found: ReturnType<typeof reporting>) => found.silent.map(({ key }) => key);

describe('reporting', () => {
  const stopped = epochDay(2024, 10, 1);
  const services = {
    steady: () => 100,
    stopped: until(stopped, 100),
    rare: (start: number) => (start % 7 === 0 ? 1 : 0),
    ended: (start: number) => (start === years.from ? 1 : 0),
    future: (start: number) => (start >= epochDay(2024, 12, 20) ? 100 : 0),
  };

  test('counts who reports in a period, of how many that ever have', () => {
    const answer = answerOf('month', services);
    const december = reporting(answer, 'service', lastMonth);
    expect(december.reporting).toContain('steady');
    expect(december.reporting).not.toContain('stopped');
    expect(december.ever).toBe(4);
    expect(reporting(answer, 'service', years).reporting).toContain('stopped');
  });

  test('looks at nothing after the period', () => {
    const november = { from: epochDay(2024, 11, 1), to: epochDay(2024, 11, 30) };
    const answer = answerOf('day', services);
    expect(reporting(answer, 'service', november).ever).toBe(4);
    expect(reporting(answer, 'service', years).ever).toBe(5);
    const back = answerOf('day', {
      gap: (start) => (start >= november.from && start <= november.to ? 0 : 50),
    });
    expect(reporting(back, 'service', november).silent).toMatchObject([{ key: 'gap', since: november.from }]);
    expect(reporting(back, 'service', years).silent).toEqual([]);
  });

  test.each(['day', 'week', 'month', 'quarter'] as const)(
    'by %s sees a system that stopped, and since when',
    (every) => {
      const found = reporting(answerOf(every, services), 'service', lastMonth);
      expect(silentKeys(found)).toEqual(['stopped']);
      const since = found.silent[0]?.since ?? 0;
      expect(since).toBeGreaterThanOrEqual(stopped);
      expect(since).toBeLessThan(stopped + 7);
    },
  );

  test('expects from a key what it delivered before', () => {
    const [gone] = reporting(answerOf('month', services), 'service', lastMonth).silent;
    expect(gone?.expected).toBeGreaterThan(290);
    expect(gone?.expected).toBeLessThan(310);
  });

  test('says too few of a key so rare that its silence may be chance', () => {
    const found = reporting(
      answerOf('month', { steady: () => 100, rare: until(stopped, 1) }),
      'service',
      lastMonth,
    );
    expect(found.silent).toEqual([]);
    expect(found.tooFew).toEqual(['rare']);
  });

  test('calls ended what stopped long before the period, silent what stopped in it', () => {
    const answer = answerOf('month', { steady: () => 100, renamed: until(epochDay(2023, 2, 1), 100) });
    expect(reporting(answer, 'service', lastMonth)).toMatchObject({
      reporting: ['steady'],
      ever: 2,
      silent: [],
      tooFew: [],
      ended: ['renamed'],
    });
    expect(reporting(answer, 'service', years)).toMatchObject({
      reporting: ['renamed', 'steady'],
      silent: [{ key: 'renamed', since: epochDay(2023, 2, 1) }],
      ended: [],
    });
  });

  test('tells of every key that ever reported one thing: reports, silent, too few or ended', () => {
    const random = seededRandom(3);
    const mixed = Object.fromEntries(
      Array.from({ length: 80 }, (_, i) => {
        const end = years.from + Math.floor(random.uniform() * 2000);
        return [`s${i}`, (start: number) => (start < end ? random.poisson(0.05 * 1.1 ** i) : 0)];
      }),
    );
    const found = reporting(answerOf('month', mixed), 'service', lastMonth);
    const told = [
      ...new Set([...found.reporting, ...found.silent.map(({ key }) => key)]),
      ...found.tooFew,
      ...found.ended,
    ];
    expect(told).toHaveLength(found.ever);
    expect(new Set(told).size).toBe(found.ever);
    expect(found.ended.length).toBeGreaterThan(5);
  });

  test('knows the season: a service that always rests in winter is not silent', () => {
    const summer: Rate = (start) => (new Date(start * 86_400_000).getUTCMonth() % 11 >= 4 ? 500 : 0);
    expect(silentKeys(reporting(answerOf('month', { summer }), 'service', lastMonth))).toEqual([]);
  });

  test('knows the season of weeks: the same weeks 52 before rested too', () => {
    const weeks = { from: epochDay(2022, 1, 3), to: epochDay(2024, 12, 29) };
    const week = (start: number) => (start - weeks.from) / 7;
    const resting: Rate = (start) => (week(start) % 52 >= 46 ? 0 : 50);
    const lastWeeks = { from: epochDay(2024, 11, 18), to: weeks.to };
    const found = reporting(
      answerOf('week', { resting, stopped: (start) => (week(start) >= 150 ? 0 : 50) }, weeks),
      'service',
      lastWeeks,
    );
    expect(silentKeys(found)).toEqual(['stopped']);
  });

  test('knows its pauses: a service delivered in monthly batches is not silent between them', () => {
    const batches: Rate = (start) => (new Date(start * 86_400_000).getUTCDate() === 1 ? 300 : 0);
    expect(silentKeys(reporting(answerOf('day', { batches }), 'service', lastMonth))).toEqual([]);
    const gone: Rate = (start) => (start < epochDay(2024, 8, 15) ? batches(start) : 0);
    expect(silentKeys(reporting(answerOf('day', { gone }), 'service', lastMonth))).toEqual(['gone']);
  });

  test('of a cube of fiscal years follows its years', () => {
    const rows = Array.from({ length: 6 }, (_, year) => ({
      period: epochDay(2017 + year, 4, 1),
      service: 's',
      tally: tallyOf({ online: year < 5 ? 900 + year : 0 }),
    }));
    const all = { from: epochDay(2017, 4, 1), to: epochDay(2023, 3, 31) };
    const found = reporting(answerByService('year', rows), 'service', all);
    expect(found.silent).toMatchObject([{ key: 's', since: epochDay(2022, 4, 1) }]);
    const before = { from: epochDay(2017, 4, 1), to: epochDay(2022, 3, 31) };
    expect(constantKeys(answerByService('year', rows), 'service', before)).toEqual(['s']);
  });

  test('calls hardly anyone silent in a quiet city of many small services', () => {
    let wrong = 0;
    for (let seed = 0; seed < 60; seed += 1) {
      const random = seededRandom(seed);
      const services50 = Object.fromEntries(
        Array.from({ length: 50 }, (_, i) => [`s${i}`, () => random.poisson(0.05 * 1.15 ** i)]),
      );
      const half = { from: epochDay(2023, 7, 1), to: years.to };
      if (reporting(answerOf('week', services50, half), 'service', half).silent.length > 0) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(1);
  });

  test('finds a stop of a middling service among them within two months', () => {
    let found = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const random = seededRandom(seed);
      const stop = years.to - 56;
      const quiet = Object.fromEntries(
        Array.from({ length: 50 }, (_, i) => [`s${i}`, () => random.poisson(0.05 * 1.15 ** i)]),
      );
      const planted = { ...quiet, planted: (start: number) => (start < stop ? random.poisson(8) : 0) };
      const half = { from: epochDay(2023, 7, 1), to: years.to };
      if (silentKeys(reporting(answerOf('week', planted, half), 'service', half)).includes('planted'))
        found += 1;
    }
    expect(found).toBe(20);
  });

  test('needs an answer by period and the field', () => {
    const answer = answerOf('month', services);
    expect(() => reporting(answer, 'district', years)).toThrow(RangeError);
    expect(() => reporting({ kind: 'answered', by: [], rows: [] }, 'service', years)).toThrow(RangeError);
    const none = { reporting: [], ever: 0, silent: [], tooFew: [], ended: [] };
    expect(reporting(answerOf('month', {}), 'service', years)).toEqual(none);
  });
});

describe('constant keys', () => {
  test('report in every whole period', () => {
    const answer = answerOf('month', {
      b: () => 1,
      a: () => 2,
      paused: (start) => (start === epochDay(2023, 5, 1) ? 0 : 9),
      late: (start) => (start < epochDay(2022, 2, 1) ? 0 : 9),
    });
    expect(constantKeys(answer, 'service', years)).toEqual(['a', 'b']);
    const cut = { from: epochDay(2022, 1, 15), to: epochDay(2022, 12, 31) };
    expect(constantKeys(answer, 'service', cut)).toEqual(['a', 'b', 'late', 'paused']);
    expect(constantKeys(answer, 'service', { from: cut.from, to: cut.from + 20 })).toEqual([]);
    expect(constantKeys(answerOf('month', {}), 'service', years)).toEqual([]);
  });

  test('of months end where their last day does', () => {
    const answer = answerOf('month', { s: until(epochDay(2024, 12, 1), 5) });
    const to = periodEnd(epochDay(2024, 11, 1), 'month');
    expect(constantKeys(answer, 'service', { from: years.from, to })).toEqual(['s']);
    expect(constantKeys(answer, 'service', years)).toEqual([]);
  });
});
