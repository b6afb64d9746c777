import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criticalValue } from '../../src/statistics/critical-value.ts';
import { normalQuantile } from '../../src/statistics/normal-quantile.ts';
import { normalUpperTail } from '../../src/statistics/normal-upper-tail.ts';
import { polynomial } from '../../src/statistics/polynomial.ts';

describe('the normal distribution', () => {
  test.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167813],
    [1e-20, -9.26234008979841],
  ])('quantile of %d is %d', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 13));

  test.each([
    [0, 0.5],
    [1.96, 0.024997895148220435],
    [3, 0.0013498980316300933],
    [6, 9.865876450376946e-10],
    [20, 2.753624118606233e-89],
    [-1, 0.8413447460685429],
  ])('upper tail of %d is %d', (z, p) => expect(normalUpperTail(z) / p).toBeCloseTo(1, 12));

  test('quantile and tail are inverse', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 0.5, noNaN: true }), (p) => {
        expect(normalUpperTail(-normalQuantile(p)) / p).toBeCloseTo(1, 9);
      }),
    );
  });

  test('refuses what is no probability or number', () => {
    for (const p of [0, 1, -0.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
    expect(() => normalUpperTail(Number.NaN)).toThrow(RangeError);
    expect(normalUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
  });

  test('critical values', () => {
    expect(criticalValue(0.95)).toBeCloseTo(1.959963984540054, 12);
    expect(criticalValue(0.998)).toBeCloseTo(3.090232306167813, 12);
    expect(() => criticalValue(1)).toThrow(RangeError);
  });

  test('polynomials', () => {
    expect(polynomial([1, 2, 3], 10)).toBe(321);
    expect(polynomial([], 10)).toBe(0);
  });
});
