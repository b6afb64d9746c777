import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newcombeInterval } from '../../src/statistics/newcombe-interval.ts';
import { rateRatioInterval } from '../../src/statistics/rate-ratio-interval.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';

const proportion = fc
  .tuple(fc.integer({ min: 1, max: 100_000 }), fc.nat())
  .map(([trials, n]) => ({ trials, successes: n % (trials + 1) }));
const confidence = fc.double({ min: 0.5, max: 0.9999, noNaN: true });

describe('wilsonInterval', () => {
  test.each([
    [1, 100, 0.95, 0.0017674320641, 0.0544861961787],
    [5, 100, 0.95, 0.0215436791544, 0.111750469232],
    [20, 100, 0.95, 0.133366933331, 0.288829165593],
    [20, 100, 0.998, 0.105191620667, 0.347110941701],
  ])('of %d of %d at %d is as published by public health', (...[successes, trials, level, low, high]) => {
    const found = wilsonInterval(successes, trials, level);
    expect(found[0]).toBeCloseTo(low, 11);
    expect(found[1]).toBeCloseTo(high, 11);
  });

  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d of %d is as published by Newcombe', (...[successes, trials, low, high]) => {
    const found = wilsonInterval(successes, trials);
    expect(found.map((bound) => Number(bound.toFixed(4)))).toEqual([low, high]);
  });

  test('holds its estimate and stays between 0 and 1', () => {
    fc.assert(
      fc.property(proportion, confidence, ({ successes, trials }, level) => {
        const [low, high] = wilsonInterval(successes, trials, level);
        expect(0 <= low && low <= successes / trials).toBe(true);
        expect(successes / trials <= high && high <= 1).toBe(true);
      }),
    );
  });

  test('mirrors failures, narrows with trials, widens with confidence', () => {
    fc.assert(
      fc.property(proportion, ({ successes, trials }) => {
        const [low, high] = wilsonInterval(successes, trials);
        const [otherLow, otherHigh] = wilsonInterval(trials - successes, trials);
        expect(otherLow).toBeCloseTo(1 - high, 12);
        expect(otherHigh).toBeCloseTo(1 - low, 12);
        const [fourLow, fourHigh] = wilsonInterval(successes * 4, trials * 4);
        expect(fourHigh - fourLow).toBeLessThan(high - low);
        const [sureLow, sureHigh] = wilsonInterval(successes, trials, 0.99);
        expect(sureHigh - sureLow).toBeGreaterThan(high - low);
      }),
    );
  });

  test.each([
    [0, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [1, 2.5],
    [Number.NaN, 5],
    [1, Number.POSITIVE_INFINITY],
  ])('refuses %d of %d', (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(RangeError);
  });

  test.each([0, 1, -1, Number.NaN])('refuses the confidence %d', (level) => {
    expect(() => wilsonInterval(1, 2, level)).toThrow(RangeError);
  });
});

describe('newcombeInterval', () => {
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('of %d/%d - %d/%d is as published', (...[a, m, b, n, low, high]) => {
    const found = newcombeInterval({ successes: a, trials: m }, { successes: b, trials: n });
    expect(found.map((bound) => Number(bound.toFixed(4)))).toEqual([low, high]);
  });

  test('swapping the groups flips the sign', () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, (first, second, level) => {
        const [low, high] = newcombeInterval(first, second, level);
        const [otherLow, otherHigh] = newcombeInterval(second, first, level);
        expect(otherLow).toBeCloseTo(-high, 12);
        expect(otherHigh).toBeCloseTo(-low, 12);
      }),
    );
  });

  test('holds its estimate, stays between -1 and 1, narrows with trials', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const [low, high] = newcombeInterval(first, second);
        const difference = first.successes / first.trials - second.successes / second.trials;
        expect(low <= difference && difference <= high).toBe(true);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        const four = ({ successes, trials }: typeof first) => ({
          successes: successes * 4,
          trials: trials * 4,
        });
        const [fourLow, fourHigh] = newcombeInterval(four(first), four(second));
        expect(fourHigh - fourLow).toBeLessThan(high - low);
      }),
    );
  });
});

describe('rateRatioInterval', () => {
  test('known ratios', () => {
    const [low, high] = rateRatioInterval(120, 100);
    expect(low).toBeCloseTo(0.921, 3);
    expect(high).toBeCloseTo(1.5635, 3);
    expect(rateRatioInterval(5, 0)[1]).toBe(Number.POSITIVE_INFINITY);
    expect(rateRatioInterval(0, 5)[0]).toBe(0);
    expect(() => rateRatioInterval(0, 0)).toThrow(RangeError);
  });

  test('swapping now and before inverts it, it holds its estimate', () => {
    const count = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(count, count, (now, before) => {
        const [low, high] = rateRatioInterval(now, before);
        const [otherLow, otherHigh] = rateRatioInterval(before, now);
        expect(otherLow * high).toBeCloseTo(1, 8);
        expect(otherHigh * low).toBeCloseTo(1, 8);
        expect(low <= now / before && now / before <= high).toBe(true);
      }),
    );
  });

  /** Share of 95 % intervals that hold the truth, by the exact binomial distribution of `now` given the sum. */
  test('holds the true ratio about as often as it says', () => {
    for (const [sum, ratio] of [
      [60, 1],
      [200, 0.5],
      [500, 3],
    ] as const) {
      const p = ratio / (1 + ratio);
      let held = 0;
      let logChoose = 0;
      for (let now = 0; now <= sum; now += 1) {
        const [low, high] = rateRatioInterval(now, sum - now);
        if (low <= ratio && ratio <= high) {
          held += Math.exp(logChoose + now * Math.log(p) + (sum - now) * Math.log(1 - p));
        }
        logChoose += Math.log(sum - now) - Math.log(now + 1);
      }
      expect(held).toBeGreaterThan(0.93);
      expect(held).toBeLessThan(0.97);
    }
  });
});
