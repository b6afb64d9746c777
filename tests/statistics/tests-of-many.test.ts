import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { twoProportionTest } from '../../src/statistics/two-proportion-test.ts';

describe('twoProportionTest', () => {
  test('is the square root of the chi-square test', () => {
    const p = twoProportionTest({ successes: 56, trials: 70 }, { successes: 48, trials: 80 });
    expect(p).toBeCloseTo(0.008045081368, 11);
  });

  test('is 1 without a difference and the same for successes and failures, either way round', () => {
    const sample = fc
      .tuple(fc.integer({ min: 1, max: 5000 }), fc.nat())
      .map(([trials, n]) => ({ trials, successes: n % (trials + 1) }));
    const failures = ({ trials, successes }: { trials: number; successes: number }) => ({
      trials,
      successes: trials - successes,
    });
    fc.assert(
      fc.property(sample, sample, (first, second) => {
        const p = twoProportionTest(first, second);
        expect(0 <= p && p <= 1).toBe(true);
        expect(twoProportionTest(second, first)).toBeCloseTo(p, 12);
        expect(twoProportionTest(failures(first), failures(second))).toBeCloseTo(p, 9);
        expect(twoProportionTest(first, first)).toBe(1);
      }),
    );
  });

  test('refuses what is no count', () => {
    expect(() => twoProportionTest({ successes: 1, trials: 0 }, { successes: 1, trials: 2 })).toThrow(
      RangeError,
    );
    expect(() => twoProportionTest({ successes: 1, trials: 2 }, { successes: 3, trials: 2 })).toThrow(
      RangeError,
    );
  });
});

describe('benjaminiHochberg', () => {
  const published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];

  test('finds the four of fifteen that its paper finds', () => {
    expect(benjaminiHochberg(published, 0.05)).toEqual(published.map((p) => p <= 0.0095));
  });

  test('steps up: a late p-value under its line carries those before it', () => {
    expect(benjaminiHochberg([0.04, 0.045, 0.03], 0.05)).toEqual([true, true, true]);
    expect(benjaminiHochberg([0.01, 0.2, 0.03], 0.05)).toEqual([true, false, true]);
    expect(benjaminiHochberg([], 0.05)).toEqual([]);
  });

  test('finds no less than Bonferroni, no more than without correction, in any order', () => {
    const many = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
    fc.assert(
      fc.property(many, (ps) => {
        const found = benjaminiHochberg(ps, 0.05);
        for (const [i, p] of ps.entries()) {
          if (p <= 0.05 / ps.length) expect(found[i]).toBe(true);
          if (p > 0.05) expect(found[i]).toBe(false);
        }
        expect(benjaminiHochberg(ps.toReversed(), 0.05).toReversed()).toEqual(found);
      }),
    );
  });

  test('refuses what is no probability', () => {
    expect(() => benjaminiHochberg([1.1], 0.05)).toThrow(RangeError);
    expect(() => benjaminiHochberg([Number.NaN], 0.05)).toThrow(RangeError);
    expect(() => benjaminiHochberg([0.5], 0)).toThrow(RangeError);
  });
});
