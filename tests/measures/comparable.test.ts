import { expect, test } from 'vitest';
import type { ChannelKind } from '../../src/cube/channel-kind.ts';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { periodsBetween } from '../../src/cube/periods-between.ts';
import { comparable } from '../../src/measures/comparable.ts';
import { answerByChannel } from '../support/answers-of.ts';
import { tallyOf } from '../support/tally-of.ts';

const before = { from: epochDay(2024, 1, 1), to: epochDay(2024, 12, 31) };
const now = { from: epochDay(2025, 1, 1), to: epochDay(2025, 12, 31) };

type Weekly = (day: number) => number;
const steady =
  (count: number): Weekly =>
  () =>
    count;

/** Are the two years comparable with so many requests a week by kind? */
const judged = (kinds: Partial<Record<ChannelKind, Weekly>>): boolean => {
  const weeks = periodsBetween({ from: before.from, to: now.to }, 'week');
  const rows = Object.entries(kinds).flatMap(([name, weekly]) => {
    const kind = name as ChannelKind; // the keys are kinds
    return weeks.map((period) => ({ period, kind, tally: tallyOf({ [kind]: weekly(period) }) }));
  });
  return comparable(answerByChannel('week', rows), { now, before });
};

test('two years in which every kind reports are comparable', () => {
  expect(judged({ online: steady(300), 'in-person': steady(700) })).toBe(true);
});

test.each<[string, Weekly]>([
  ['begins in the second year', (day) => (day >= now.from ? 400 : 0)],
  ['stopped before the second year', (day) => (day < epochDay(2024, 12, 16) ? 400 : 0)],
  [
    'has a hole of three months',
    (day) => (day >= epochDay(2025, 3, 1) && day < epochDay(2025, 6, 1) ? 0 : 400),
  ],
])('not where a kind %s', (_, weekly) => {
  expect(judged({ online: weekly, 'in-person': steady(700) })).toBe(false);
});

test('nor where all data have a hole', () => {
  const holed: Weekly = (day) => (day >= epochDay(2024, 7, 1) && day < now.from ? 0 : 500);
  expect(judged({ online: holed, 'in-person': holed })).toBe(false);
});

test('a week without anything (a power cut), and a kind that carries little, do no harm', () => {
  const cut: Weekly = (day) => (day === epochDay(2024, 11, 25) ? 0 : 300);
  const rare: Weekly = (day) => (day >= now.from ? 10 : 0);
  expect(judged({ online: cut, 'in-person': steady(700), post: rare })).toBe(true);
});

test('few requests say nothing of reporting', () => {
  const seldom: Weekly = (day) => (day % 14 < 7 ? 0 : 2);
  expect(judged({ online: seldom, 'in-person': steady(3) })).toBe(true);
});
