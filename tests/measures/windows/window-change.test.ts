import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WindowSet } from '../../../src/cube/window-set.ts';
import { windowAdoption } from '../../../src/measures/windows/window-adoption.ts';
import { windowChange } from '../../../src/measures/windows/window-change.ts';

type Pair = readonly [total: number | null, online: number | null];

const setOf = (rows: readonly (readonly [Pair, Pair])[]): WindowSet => {
  const column = (at: 0 | 1) => Float64Array.from(rows.flat().map((pair) => pair[at] ?? Number.NaN));
  return {
    windows: [
      { from: 19_358, to: 19_722 },
      { from: 19_450, to: 19_815 },
    ],
    series: rows.map((_, at) => ({ district: null, service: { key: `s${at}`, label: `s${at}` } })),
    total: column(0),
    online: column(1),
  };
};

const valueOf = (set: WindowSet, at: number): number => {
  const { adoption } = windowAdoption(set, at);
  return adoption.kind === 'value' ? adoption.value : Number.NaN;
};

describe('adoption in a window', () => {
  test('is a ratio of sums of those that report both; others only count as reporting or not', () => {
    const set = setOf([
      [
        [100, 40],
        [0, 0],
      ],
      [
        [300, 60],
        [50, null],
      ],
      [
        [1000, null],
        [null, 7],
      ],
    ]);
    expect(windowAdoption(set, 0)).toMatchObject({ online: 100, total: 400, reporting: 2, of: 3 });
    expect(windowAdoption(set, 0).adoption).toMatchObject({ kind: 'value', value: 0.25, n: 400 });
    expect(windowAdoption(set, 1)).toEqual({
      online: 0,
      total: 0,
      reporting: 0,
      of: 1,
      adoption: { kind: 'missing', reason: 'no-requests' },
    });
    expect(windowChange(set, 0, 1)).toBeNull();
  });
});

describe('the change between two windows', () => {
  test('is taken apart as by hand', () => {
    // two services in both windows, one that left
    const change = windowChange(
      setOf([
        [
          [100, 50],
          [100, 60],
        ],
        [
          [300, 30],
          [100, 10],
        ],
        [
          [600, 600],
          [null, null],
        ],
      ]),
      0,
      1,
    );
    expect(change).toMatchObject({ leftSeries: 1, joinedSeries: 0, joined: 0 });
    // rates 0.5 -> 0.6 at weights 0.25 and 0.5; 0.1 -> 0.1
    expect(change?.rate).toBeCloseTo(0.1 * 0.375, 12);
    // weights 0.25 -> 0.5 at a mean rate of 0.55, 0.75 -> 0.5 at 0.1
    expect(change?.mix).toBeCloseTo(0.25 * 0.55 - 0.25 * 0.1, 12);
    expect(change?.left).toBeCloseTo(80 / 400 - 680 / 1000, 12);
  });

  const pair = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.constantFrom(0, 0, 0, 1, 2))
    .map(
      ([one, other, gap]): Pair => [
        gap === 2 ? null : Math.max(one, other),
        gap > 0 ? null : Math.min(one, other),
      ],
    );
  const rows = fc.array(fc.tuple(pair, pair), { minLength: 1, maxLength: 12 });

  test('its parts add up to the whole, and turning it round turns their signs', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const set = setOf(given);
        const change = windowChange(set, 0, 1);
        if (change === null) return;
        const { rate, mix, left, joined } = change;
        expect(rate + mix + left + joined).toBeCloseTo(valueOf(set, 1) - valueOf(set, 0), 9);
        const back = windowChange(set, 1, 0);
        expect(back?.rate).toBeCloseTo(-rate, 9);
        expect(back?.mix).toBeCloseTo(-mix, 9);
        expect(back?.left).toBeCloseTo(-joined, 9);
        expect(back?.leftSeries).toBe(change.joinedSeries);
      }),
    );
  });
});
