import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incompleteBeta } from '../../src/statistics/incomplete-beta.ts';
import { logGamma } from '../../src/statistics/log-gamma.ts';
import { negativeBinomialTest } from '../../src/statistics/negative-binomial-test.ts';

const relative = (value: number, known: number): number => Math.abs(value / known - 1);

describe('logGamma', () => {
  test('is the logarithm of factorials, and of the root of pi in the middle', () => {
    let factorial = 1;
    for (let n = 1; n <= 170; n += 1) {
      if (n > 2) expect(relative(logGamma(n), Math.log(factorial)), String(n)).toBeLessThan(1e-13);
      factorial *= n;
    }
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-13);
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-13);
    expect(relative(logGamma(0.5), Math.log(Math.PI) / 2)).toBeLessThan(1e-13);
  });

  test('refuses what has none', () => {
    for (const x of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => logGamma(x)).toThrow(RangeError);
  });
});

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);

describe('incompleteBeta', () => {
  test('is the upper tail of the binomial', () => {
    for (const share of [0.01, 0.2, 0.5, 0.9]) {
      for (let k = 1; k <= 12; k += 1) {
        let tail = 0;
        for (let i = k; i <= 12; i += 1) tail += choose(12, i) * share ** i * (1 - share) ** (12 - i);
        expect(relative(incompleteBeta(share, k, 13 - k), tail)).toBeLessThan(1e-11);
      }
    }
  });

  test('is what it is known to be', () => {
    expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 14);
    // the arcsine law: I_x(1/2, 1/2) = 2/pi * asin(sqrt x)
    for (const x of [0.001, 0.3, 0.77])
      expect(relative(incompleteBeta(x, 0.5, 0.5), (2 / Math.PI) * Math.asin(Math.sqrt(x)))).toBeLessThan(
        1e-12,
      );
    expect(incompleteBeta(0, 3, 4)).toBe(0);
    expect(incompleteBeta(1, 3, 4)).toBe(1);
    expect(incompleteBeta(0.5, 1e6, 1e6)).toBeCloseTo(0.5, 9);
  });

  test('grows with x, and mirrors', () => {
    const share = fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true });
    const parameter = fc.double({ min: 0.1, max: 5000, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.tuple(parameter, parameter), (one, other, [a, b]) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(incompleteBeta(low, a, b)).toBeLessThanOrEqual(incompleteBeta(high, a, b) + 1e-12);
        expect(incompleteBeta(low, a, b) + incompleteBeta(1 - low, b, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  test('refuses what is no probability, or no parameter', () => {
    expect(() => incompleteBeta(1.1, 1, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
    expect(() => incompleteBeta(0.5, 1, Number.NaN)).toThrow(RangeError);
  });
});

describe('negativeBinomialTest', () => {
  test('of a geometric count is a power', () => {
    for (let count = 2; count < 60; count += 1) {
      const p = negativeBinomialTest({ count, expected: 1, spread: 1 });
      expect(relative(p, 2 / 2 ** count)).toBeLessThan(1e-11);
    }
    expect(negativeBinomialTest({ count: 1, expected: 1, spread: 1 })).toBeCloseTo(1, 12);
  });

  test('sums up its own distribution', () => {
    // size 4, expected 6: share 0.6; probabilities by their recurrence
    const [size, share] = [4, 0.6];
    const probabilities = [0.4 ** size];
    for (let k = 1; k < 400; k += 1)
      probabilities.push(((probabilities[k - 1] ?? 0) * share * (k - 1 + size)) / k);
    const sum = (from: number, to: number) =>
      probabilities.slice(from, to).reduce((total, probability) => total + probability, 0);
    for (const count of [0, 1, 3, 12, 25, 40]) {
      const known = Math.min(1, 2 * Math.min(sum(count, 400), sum(0, count + 1)));
      expect(relative(negativeBinomialTest({ count, expected: 6, spread: 0.5 }), known)).toBeLessThan(1e-10);
    }
  });

  test('tends to Poisson where predictions are exact', () => {
    // P(X >= 20 | 10) = 0.0034543, tables of Pearson and Hartley
    const p = negativeBinomialTest({ count: 20, expected: 10, spread: 0.0005 });
    expect(p / 2).toBeCloseTo(0.0034543, 6);
    expect(negativeBinomialTest({ count: 0, expected: 10, spread: 0.0005 }) / 2).toBeCloseTo(
      Math.exp(-10),
      8,
    );
  });

  test('is a probability that falls with distance and rises with the spread', () => {
    const evidence = fc.record({
      count: fc.nat({ max: 100_000 }),
      expected: fc.double({ min: 0.5, max: 50_000, noNaN: true }),
      spread: fc.double({ min: 0.05, max: 3, noNaN: true }),
    });
    fc.assert(
      fc.property(evidence, (given) => {
        const p = negativeBinomialTest(given);
        expect(0 <= p && p <= 1).toBe(true);
        if (given.count > 2 * given.expected) {
          expect(negativeBinomialTest({ ...given, count: given.count + 1 })).toBeLessThanOrEqual(p);
        }
      }),
    );
  });

  test('refuses what is no count', () => {
    const given = { count: 1, expected: 1, spread: 1 };
    expect(() => negativeBinomialTest({ ...given, count: 0.5 })).toThrow(RangeError);
    expect(() => negativeBinomialTest({ ...given, expected: 0 })).toThrow(RangeError);
    expect(() => negativeBinomialTest({ ...given, spread: 0 })).toThrow(RangeError);
  });
});
