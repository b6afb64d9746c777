import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median } from '../../src/statistics/median.ts';
import { zeroProbability } from '../../src/statistics/zero-probability.ts';

describe('zeroProbability', () => {
  test('is that of the Poisson and of the negative binomial distribution', () => {
    expect(zeroProbability(3, 1)).toBeCloseTo(0.049787068367863944, 15);
    expect(zeroProbability(3, 3)).toBeCloseTo(3 ** -1.5, 15);
    expect(zeroProbability(0, 5)).toBe(1);
  });

  test('grows with dispersion, and the parts of a time multiply', () => {
    const expected = fc.double({ min: 0, max: 50, noNaN: true });
    const dispersion = fc.double({ min: 1.001, max: 100, noNaN: true });
    fc.assert(
      fc.property(expected, expected, dispersion, (a, b, d) => {
        expect(zeroProbability(a + b, d)).toBeCloseTo(zeroProbability(a, d) * zeroProbability(b, d), 12);
        expect(zeroProbability(a, d)).toBeGreaterThanOrEqual(zeroProbability(a, 1));
      }),
    );
  });

  test('refuses what cannot be', () => {
    expect(() => zeroProbability(-1, 1)).toThrow(RangeError);
    expect(() => zeroProbability(1, 0.5)).toThrow(RangeError);
    expect(() => zeroProbability(Number.NaN, 1)).toThrow(RangeError);
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
