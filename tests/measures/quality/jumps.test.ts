import { describe, expect, test } from 'vitest';
import { civilDate } from '../../../src/cube/civil-date.ts';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { jumps } from '../../../src/measures/quality/jumps.ts';
import { cubeOfCounts } from '../../support/cube-of-counts.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const years = { from: epochDay(2022, 1, 1), to: epochDay(2024, 12, 31) };

/** Requests to be expected of a service in a month. */
type Rate = (start: number, at: number) => number;

const found = (rates: Readonly<Record<string, Rate>>, seed = 1, range = years) => {
  const random = seededRandom(seed);
  const cube = cubeOfCounts('month', range, (start, at) =>
    Object.entries(rates).map(([service, rate]) => ({ service, count: random.poisson(rate(start, at)) })),
  );
  return jumps({ cube, range }).map(({ values }) => ({ ...values, isRise: values.count > values.expected }));
};

const school = [0.95, 0.97, 1, 0.98, 0.93, 0.4, 0.3, 1.8, 2.2, 1.06, 0.97, 0.9];
const seasonal =
  (mean: number): Rate =>
  (start) =>
    mean * (school[civilDate(start).month - 1] ?? 1);
/** Ten steady services, so that no jump of one is one of all. */
const others = Object.fromEntries(
  Array.from({ length: 10 }, (_, i) => [`other${i}`, (() => 400 + 100 * i) satisfies Rate]),
);

describe('jumps', () => {
  test('one odd month is found in its place, and nothing after it or a year later', () => {
    const odd = epochDay(2023, 3, 1);
    for (const factor of [3, 0.2]) {
      const rate: Rate = (start) => (start === odd ? 300 * factor : 300);
      const list = found({ ...others, odd: rate });
      expect(list).toMatchObject([
        { dimension: 'service', key: 'odd', unit: 'month', from: odd, to: epochDay(2023, 3, 31) },
      ]);
      expect(list[0]?.isRise).toBe(factor > 1);
      expect(Math.abs((list[0]?.expected ?? 0) - 300)).toBeLessThan(60);
    }
  });

  test('a new level is one jump, where it begins', () => {
    const step = epochDay(2023, 9, 1);
    const list = found({ ...others, step: (start) => (start < step ? 200 : 500) });
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({ key: 'step', from: step, isRise: true });
  });

  test('a season is none, from the second year on; neither is growth, a start or a slow end', () => {
    expect(
      found({
        ...others,
        school: seasonal(500),
        grows: (_, at) => 100 * 1.06 ** at,
        starts: (_, at) => (at < 15 ? 0 : 400),
        ends: (_, at) => 2000 * 0.88 ** at,
      }),
    ).toEqual([]);
  });

  test('a season that stays away is none, if the level before explains the count', () => {
    const lost = epochDay(2024, 9, 1);
    const rate: Rate = (start) => (start === lost ? 150 : seasonal(500)(start, 0));
    expect(found({ ...others, school: rate })).toEqual([]);
  });

  test('a month that is lost in its high season is one', () => {
    const lost = epochDay(2024, 4, 1);
    const rate: Rate = (start) => (start === lost ? 150 : seasonal(500)(start, 0));
    expect(found({ ...others, school: rate })).toMatchObject([{ key: 'school', from: lost, isRise: false }]);
  });

  test('what varies much anyway has to jump higher', () => {
    const random = seededRandom(77);
    const wild = Array.from({ length: 36 }, () => 300 * Math.exp(1.2 * (random.uniform() - 0.5) * 2));
    expect(found({ ...others, wild: (_, at) => wild[at] ?? 0 })).toEqual([]);
    const list = found({ ...others, wild: (_, at) => (at === 30 ? 30_000 : (wild[at] ?? 0)) });
    // so large that it is one of all requests together, and told once there in the end
    expect(list.map(({ dimension, from }) => [dimension, from])).toEqual([
      ['all', epochDay(2024, 7, 1)],
      ['service', epochDay(2024, 7, 1)],
    ]);
  });

  test('in the first year only what goes beyond all that was seen', () => {
    const year = { from: epochDay(2024, 1, 1), to: epochDay(2024, 12, 31) };
    expect(found({ ...others, school: seasonal(500) }, 1, year)).toEqual([]);
    const odd: Rate = (_, at) => (at === 10 ? 2000 : 300);
    expect(found({ ...others, odd }, 1, year)).toMatchObject([{ key: 'odd', from: epochDay(2024, 11, 1) }]);
  });

  test('hardly anything is found in a quiet city of many small services', () => {
    let wrong = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const rates = Object.fromEntries(
        Array.from({ length: 50 }, (_, i) => [`s${i}`, (() => 1.2 ** i) satisfies Rate]),
      );
      if (found(rates, seed).length > 0) wrong += 1;
    }
    expect(wrong).toBeLessThanOrEqual(1);
  });

  test('needs some periods', () => {
    expect(found({}, 1)).toEqual([]);
    expect(found(others, 1, { from: years.from, to: epochDay(2022, 5, 31) })).toEqual([]);
  });
});
