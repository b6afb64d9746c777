import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeWindows } from '../../../src/cube/windows/compose-windows.ts';
import { isSoundWindows } from '../../../src/cube/windows/is-sound-windows.ts';
import { packWindows } from '../../../src/cube/windows/pack-windows.ts';
import type { PlainWindows } from '../../../src/cube/windows/plain-windows.ts';
import { unpackWindows } from '../../../src/cube/windows/unpack-windows.ts';
import type { WindowSet } from '../../../src/cube/window-set.ts';

interface Cell {
  readonly service: string;
  readonly from: number;
  readonly total: number;
  readonly online: number;
}

/** a set with the cells that are given, and gaps elsewhere */
const setOf = (cells: readonly Cell[]): WindowSet => {
  const starts = [...new Set(cells.map(({ from }) => from))].sort((a, b) => a - b);
  const services = [...new Set(cells.map(({ service }) => service))];
  const at = (service: string, from: number) =>
    cells.find((cell) => cell.service === service && cell.from === from);
  const column = (part: 'total' | 'online') =>
    Float64Array.from(
      services.flatMap((service) => starts.map((from) => at(service, from)?.[part] ?? Number.NaN)),
    );
  return {
    windows: starts.map((from) => ({ from, to: from + 365 })),
    series: services.map((key) => ({ district: null, service: { key, label: key } })),
    total: column('total'),
    online: column('online'),
  };
};

const plainly = ({ windows, series, total, online }: WindowSet): Record<string, string> =>
  Object.fromEntries(
    series.flatMap(({ service }, row) =>
      windows.flatMap(({ from }, at) => {
        const place = row * windows.length + at;
        return Number.isNaN(total[place])
          ? []
          : [[`${service?.key} ${from}`, `${online[place]}/${total[place]}`]];
      }),
    ),
  );

const anyCells = fc.uniqueArray(
  fc.record({
    service: fc.constantFrom('a', 'b', 'c'),
    from: fc.constantFrom(0, 90, 180),
    total: fc.integer({ min: 5, max: 99 }),
    online: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ service, from }) => `${service} ${from}` },
);

test('a later table stands in place of an earlier one, cell by cell; nothing is added up', () => {
  fc.assert(
    fc.property(fc.array(anyCells, { maxLength: 4 }), (tables) => {
      const expected = new Map(
        tables.flat().map(({ service, from, total, online }) => [`${service} ${from}`, `${online}/${total}`]),
      );
      const composed = composeWindows(tables.map(setOf));
      expect(plainly(composed)).toEqual(Object.fromEntries(expected));
      expect(isSoundWindows(packWindows(composed))).toBe(true);
    }),
    { endOnFailure: true },
  );
});

test('rows of the same names in one table stay rows of their own', () => {
  const twice: WindowSet = {
    windows: [{ from: 0, to: 30 }],
    series: ['a', 'a'].map((key) => ({ district: null, service: { key, label: key } })),
    total: Float64Array.from([10, 20]),
    online: Float64Array.from([1, 2]),
  };
  expect(composeWindows([twice, twice])).toEqual(twice);
});

test('a single table stays what it is, also where only its online requests are known', () => {
  const half: WindowSet = {
    windows: [{ from: 0, to: 30 }],
    series: [{ district: null, service: { key: 'a', label: 'a' } }],
    total: Float64Array.from([Number.NaN]),
    online: Float64Array.from([2]),
  };
  expect(composeWindows([half])).toEqual(half);
});

test('a set is the same after it was kept as JSON', () => {
  fc.assert(
    fc.property(anyCells, (cells) => {
      const set = setOf(cells);
      // as it was written a line above
      const kept = JSON.parse(JSON.stringify(packWindows(set))) as PlainWindows;
      expect(unpackWindows(kept)).toEqual(set);
    }),
    { endOnFailure: true },
  );
});

test('what does not hold together is no set', () => {
  const sound = packWindows(setOf([{ service: 'a', from: 0, total: 9, online: 4 }]));
  expect(isSoundWindows(sound)).toBe(true);
  for (const broken of [
    { online: [10] },
    { total: [-1], online: [null] },
    { total: [1.5] },
    { total: [9, 9] },
    { windows: [{ from: 5, to: 4 }] },
    { series: [] },
  ])
    expect(isSoundWindows({ ...sound, ...broken })).toBe(false);
});
