import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WindowSet } from '../../../src/cube/window-set.ts';
import { windowGroups } from '../../../src/cube/windows/window-groups.ts';

/** Rows by service (or by district): totals by window, of which a part is online. */
const setOf = (
  windows: readonly (readonly [number, number])[],
  rows: Readonly<Record<string, readonly (number | null)[]>>,
  of: 'service' | 'district' = 'service',
): WindowSet => {
  const counts = Object.values(rows).flat();
  return {
    windows: windows.map(([from, to]) => ({ from, to })),
    series: Object.keys(rows).map((key) => ({ district: null, service: null, [of]: { key, label: key } })),
    total: Float64Array.from(counts, (count) => count ?? Number.NaN),
    online: Float64Array.from(counts, (count) => (count === null ? Number.NaN : Math.floor(count / 2))),
  };
};

const [first, second, third] = [[0, 364] as const, [90, 455] as const, [180, 545] as const];

describe('windows of several imports', () => {
  test('are one set of all rows and windows; what is told again stands once, and is named', () => {
    const older = setOf([first, second], { a: [10, 20], b: [30, null] });
    const newer = setOf([second, third], { a: [22, 24], c: [null, 6], b: [36, 38] });
    const [group, ...more] = windowGroups([older, newer]);
    expect(more).toEqual([]);
    expect(group?.members).toEqual([0, 1]);
    expect(group?.set.windows).toEqual([first, second, third].map(([from, to]) => ({ from, to })));
    expect(group?.set.series.map(({ service }) => service?.key)).toEqual(['a', 'b', 'c']);
    const none = Number.NaN;
    expect([...(group?.set.total ?? [])]).toEqual([10, 22, 24, 30, 36, 38, none, none, 6]);
    // only a in the second window was there before; b was a gap, and a gap is not told again
    expect(group?.retold).toEqual([{ by: 1, pairs: 1, changed: 1, windows: [{ from: 90, to: 455 }] }]);
  });

  test('by district and by service stay apart: together they would tell the same requests twice', () => {
    const groups = windowGroups([
      setOf([first], { a: [10] }),
      setOf([first], { north: [6], south: [4] }, 'district'),
      setOf([second], { a: [12] }),
    ]);
    expect(groups.map(({ members }) => members)).toEqual([[0, 2], [1]]);
    expect(groups.map(({ retold }) => retold)).toEqual([[], []]);
  });

  const anySet = fc
    .record({
      windows: fc.subarray([first, second, third], { minLength: 1 }),
      keys: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
      counts: fc.array(fc.option(fc.nat({ max: 50 }), { freq: 3 }), { minLength: 9, maxLength: 9 }),
    })
    .map(({ windows, keys, counts }) =>
      setOf(
        windows,
        Object.fromEntries(
          keys.map((key, row) => [key, windows.map((_, at) => counts[row * windows.length + at] ?? null)]),
        ),
      ),
    );

  test('the last that speaks of a row and window is right, and the same again says nothing new', () => {
    fc.assert(
      fc.property(fc.array(anySet, { minLength: 1, maxLength: 4 }), (sets) => {
        const [group] = windowGroups(sets);
        const obvious = new Map<string, number>();
        for (const { windows, series, total } of sets)
          for (const [row, { service }] of series.entries())
            for (const [at, { from }] of windows.entries()) {
              const count = total[row * windows.length + at] ?? Number.NaN;
              if (!Number.isNaN(count)) obvious.set(`${service?.key} ${from}`, count);
            }
        const told = new Map<string, number>();
        const { set } = group ?? { set: setOf([], {}) };
        for (const [row, { service }] of set.series.entries())
          for (const [at, { from }] of set.windows.entries()) {
            const count = set.total[row * set.windows.length + at] ?? Number.NaN;
            if (!Number.isNaN(count)) told.set(`${service?.key} ${from}`, count);
          }
        expect(told).toEqual(obvious);
        const again = windowGroups([set, set])[0];
        expect(again?.set).toEqual(set);
        expect(again?.retold[0]?.changed ?? 0).toBe(0);
      }),
      { endOnFailure: true },
    );
  });
});
