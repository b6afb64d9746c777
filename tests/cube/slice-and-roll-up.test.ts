import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodStart } from '../../src/cube/period-start.ts';
import { rollUp } from '../../src/cube/roll-up.ts';
import { slice } from '../../src/cube/slice.ts';
import { cubeOfRows, firstDay, lastDay, plainRows } from '../support/cube-rows.ts';

const coarser = fc.constantFrom(
  { unit: 'week', yearStartMonth: 1 } as const,
  { unit: 'month', yearStartMonth: 1 } as const,
  { unit: 'quarter', yearStartMonth: 1 } as const,
  { unit: 'year', yearStartMonth: 1 } as const,
  { unit: 'year', yearStartMonth: 4 } as const,
);

describe('rolling up', () => {
  test('equals building from rows at the coarser unit, but for the range, which stays', () => {
    fc.assert(
      fc.property(plainRows, coarser, (rows, to) => {
        const rolled = rollUp(cubeOfRows(rows), to);
        expect(rolled.cells).toEqual(cubeOfRows(rows, to).cells);
        expect(rolled.members).toEqual(cubeOfRows(rows).members);
        expect(rolled.range).toEqual(cubeOfRows(rows).range);
        expect(rolled).toMatchObject(to);
      }),
    );
  });

  test('by way of months equals going straight to years', () => {
    fc.assert(
      fc.property(plainRows, fc.constantFrom(1, 4), (rows, yearStartMonth) => {
        const cube = cubeOfRows(rows);
        const years = { unit: 'year', yearStartMonth } as const;
        expect(rollUp(rollUp(cube, { unit: 'month', yearStartMonth: 1 }), years)).toEqual(
          rollUp(cube, years),
        );
      }),
    );
  });

  test('refuses what cannot be', () => {
    expect(() => rollUp(cubeOfRows([], { unit: 'week' }), { unit: 'month', yearStartMonth: 1 })).toThrow(
      RangeError,
    );
    expect(() => rollUp(cubeOfRows([], { unit: 'month' }), { unit: 'day', yearStartMonth: 1 })).toThrow(
      RangeError,
    );
    const fiscal = cubeOfRows([], { unit: 'year', yearStartMonth: 4 });
    expect(() => rollUp(fiscal, { unit: 'year', yearStartMonth: 1 })).toThrow(RangeError);
    const quarters = cubeOfRows([], { unit: 'quarter' });
    expect(() => rollUp(quarters, { unit: 'year', yearStartMonth: 2 })).toThrow(RangeError);
  });
});

describe('slicing', () => {
  test('equals building from the rows that pass', () => {
    const range = fc
      .tuple(fc.integer({ min: firstDay, max: lastDay }), fc.nat(60))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(plainRows, range, fc.subarray(['', 'a', 'b']), (rows, days, districts) => {
        const cube = cubeOfRows(rows);
        const sliced = slice(cube, { range: days, keys: { district: districts } });
        const passing = rows.filter(
          ({ day, district }) => day >= days.from && day <= days.to && districts.includes(district),
        );
        if ('kind' in sliced) throw new Error('a cube of days is never cut');
        expect(sliced.cells).toEqual(cubeOfRows(passing).cells);
        // labels stay those of the whole cube
        const keys = sliced.members.district.map(({ key }) => key);
        expect(keys).toEqual(cubeOfRows(passing).members.district.map(({ key }) => key));
        const from = Math.max(days.from, cube.range?.from ?? 0);
        const to = Math.min(days.to, cube.range?.to ?? -1);
        expect(sliced.range).toEqual(cube.range === null || from > to ? null : { from, to });
      }),
    );
  });

  test('by everything is the cube itself', () => {
    fc.assert(
      fc.property(plainRows, (rows) => {
        expect(slice(cubeOfRows(rows), {})).toEqual(cubeOfRows(rows));
      }),
    );
  });

  test('inside a period is too coarse', () => {
    const rows = [
      {
        ...(fc.sample(
          plainRows.filter((all) => all.length > 0),
          1,
        )[0]?.[0] ?? never()),
        day: firstDay,
      },
    ];
    const cube = cubeOfRows(rows, { unit: 'month' });
    const from = periodStart(firstDay, 'month') + 1;
    expect(slice(cube, { range: { from, to: lastDay } })).toEqual({
      kind: 'missing',
      reason: 'too-coarse',
      unit: 'month',
    });
  });
});

const never = (): never => {
  throw new Error('no sample');
};
