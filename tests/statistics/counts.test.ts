import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median } from '../../src/statistics/median.ts';
import { silenceProbability } from '../../src/statistics/silence-probability.ts';
import { seededRandom } from '../support/seeded-random.ts';

describe('silenceProbability', () => {
  test('of independent events is that of points on a line', () => {
    // eleven events in as long a time as the silence: the ten after the first all in the first half
    expect(silenceProbability({ events: 11, expected: 11, dispersion: 1 })).toBeCloseTo(2 ** -10, 15);
    expect(silenceProbability({ events: 1, expected: 100, dispersion: 1 })).toBe(1);
    expect(silenceProbability({ events: 5, expected: 0, dispersion: 3 })).toBe(1);
  });

  test('tends to the Poisson and the negative binomial chance of none where the rate is well known', () => {
    expect(silenceProbability({ events: 1e9, expected: 3, dispersion: 1 })).toBeCloseTo(0.049787068, 8);
    expect(silenceProbability({ events: 1e9, expected: 3, dispersion: 3 })).toBeCloseTo(3 ** -1.5, 8);
  });

  test('grows with dispersion and falls with what was expected', () => {
    const evidence = fc.record({
      events: fc.integer({ min: 1, max: 1000 }),
      expected: fc.double({ min: 0, max: 1000, noNaN: true }),
      dispersion: fc.double({ min: 1, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(evidence, (one) => {
        const p = silenceProbability(one);
        expect(0 <= p && p <= 1).toBe(true);
        expect(silenceProbability({ ...one, dispersion: one.dispersion * 2 })).toBeGreaterThanOrEqual(p);
        expect(silenceProbability({ ...one, expected: one.expected * 2 })).toBeLessThanOrEqual(p);
      }),
    );
  });

  test('is as often below a level as the level says, for events at random', () => {
    const [rate, weeks, trials] = [0.3, 60, 20_000];
    const random = seededRandom(7);
    let below = 0;
    for (let trial = 0; trial < trials; trial += 1) {
      const counts = Array.from({ length: weeks }, () => random.poisson(rate));
      const first = counts.findIndex((count) => count > 0);
      if (first === -1) continue;
      const active = counts.findLastIndex((count) => count > 0) + 1 - first;
      const events = counts.reduce((sum, count) => sum + count, 0);
      const expected = (events / active) * (weeks - first - active);
      if (silenceProbability({ events, expected, dispersion: 1 }) < 0.01) below += 1;
    }
    expect(below / trials).toBeLessThan(0.012);
    expect(below / trials).toBeGreaterThan(0.003);
  });

  test('refuses what cannot be', () => {
    expect(() => silenceProbability({ events: 0, expected: 1, dispersion: 1 })).toThrow(RangeError);
    expect(() => silenceProbability({ events: 1, expected: -1, dispersion: 1 })).toThrow(RangeError);
    expect(() => silenceProbability({ events: 1, expected: 1, dispersion: 0.5 })).toThrow(RangeError);
    expect(() => silenceProbability({ events: 1, expected: Number.NaN, dispersion: 1 })).toThrow(RangeError);
  });
});

describe('median', () => {
  test('is the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([10, 1, 2, 3])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(() => median([])).toThrow(RangeError);
  });

  test('leaves its argument alone', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});
