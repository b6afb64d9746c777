import { describe, expect, test } from 'vitest';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { completeTo } from '../../src/measures/complete-to.ts';
import { answerByPeriod } from '../support/answers-of.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { tallyOf } from '../support/tally-of.ts';

const range = { from: epochDay(2024, 1, 1), to: epochDay(2024, 6, 28) };

/** A week as offices have it: little on Saturday, next to nothing on Sunday. */
const weekly = (day: number): number => [400, 900, 880, 860, 820, 90, 4][(day + 3) % 7] ?? 0;

const answerOf = (count: (day: number) => number) =>
  answerByPeriod(
    'day',
    Array.from({ length: range.to - range.from + 1 }, (_, i) => ({
      period: range.from + i,
      tally: tallyOf({ 'in-person': count(range.from + i) }),
    })),
  );

describe('the last complete day', () => {
  test('is the last of the range where nothing falls short, weekends included', () => {
    expect(completeTo(answerOf(weekly), range)).toBe(range.to);
    const sunday = { from: range.from, to: epochDay(2024, 6, 23) };
    expect(completeTo(answerOf(weekly), sunday)).toBe(sunday.to);
  });

  test.each([1, 2, 5, 14, 21])('lies %d days back where so many are late', (late) => {
    const lastDays = (day: number) => (day > range.to - late ? Math.floor(weekly(day) / 20) : weekly(day));
    expect(completeTo(answerOf(lastDays), range)).toBe(range.to - late);
  });

  test('counts a quiet Sunday to whatever surrounds it', () => {
    const monday = epochDay(2024, 6, 24);
    const late = (day: number) => (day >= monday ? 0 : weekly(day));
    expect(completeTo(answerOf(late), range)).toBe(monday - 1);
    const lateFromSaturday = (day: number) => (day >= monday - 2 ? 0 : weekly(day));
    expect(completeTo(answerOf(lateFromSaturday), range)).toBe(monday - 3);
  });

  test('takes months of less for a change, not for lateness', () => {
    const fallen = (day: number) => (day > range.to - 40 ? Math.floor(weekly(day) / 20) : weekly(day));
    expect(completeTo(answerOf(fallen), range)).toBe(range.to);
  });

  test('is not moved by a holiday that is known', () => {
    const closed = (day: number) => (day === range.to ? 20 : weekly(day));
    expect(completeTo(answerOf(closed), range)).toBe(range.to - 1);
    expect(completeTo(answerOf(closed), range, new Set([range.to]))).toBe(range.to);
    const late = (day: number) => (day >= range.to - 1 ? 20 : weekly(day));
    expect(completeTo(answerOf(late), range, new Set([range.to]))).toBe(range.to - 2);
  });

  test('is not moved by a usual day of a growing, noisy city', () => {
    let moved = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const random = seededRandom(seed);
      const noisy = (day: number) =>
        random.poisson(weekly(day) * (1 + (day - range.from) / 500) * (0.85 + random.uniform() * 0.3));
      if (completeTo(answerOf(noisy), range) !== range.to) moved += 1;
    }
    expect(moved).toBeLessThanOrEqual(10);
  });

  test('says nothing of too short a past, or of no data', () => {
    const short = { from: range.to - 20, to: range.to };
    expect(
      completeTo(
        answerOf((day) => (day === range.to ? 0 : 500)),
        short,
      ),
    ).toBe(range.to);
    expect(
      completeTo(
        answerOf(() => 0),
        range,
      ),
    ).toBe(range.to);
    expect(() => completeTo({ kind: 'answered', by: [], rows: [] }, range)).toThrow(RangeError);
  });
});
