import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Member } from '../../src/cube/cube.ts';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import { type CubeOptions, cubeOfRows, plainRows } from '../support/cube-rows.ts';

const shape = { unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] } as const;
const none = { district: 0, service: 0, channel: 0, segment1: 0, segment2: 0, segment3: 0 };

describe('the cube builder', () => {
  test('adds rows with the same coordinates up', () => {
    const builder = createCubeBuilder(shape);
    const code = (key: string) => builder.code('district', { key, label: key });
    builder.add(20, { ...none, district: code('b') }, 2);
    builder.add(20, { ...none, district: code('a') }, 3);
    builder.add(20, { ...none, district: code('b') }, 5);
    builder.add(10, { ...none, district: code('b') }, 7);
    const cube = builder.build();
    expect(cube.members.district).toEqual([
      { key: 'a', label: 'a' },
      { key: 'b', label: 'b' },
    ]);
    expect([...cube.cells.period]).toEqual([10, 20, 20]);
    expect([...cube.cells.codes.district]).toEqual([1, 0, 1]);
    expect([...cube.cells.count]).toEqual([7, 3, 7]);
    expect(cube.range).toEqual({ from: 10, to: 20 });
  });

  test('counts many cells of a period as it counts them one by one', () => {
    const cells = fc.array(
      fc.record({
        period: fc.integer({ min: 0, max: 3 }),
        counted: fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 9 })), { maxLength: 600 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(cells, fc.nat(), (stretches, seed) => {
        const [together, alone] = [createCubeBuilder(shape), createCubeBuilder(shape)];
        const numbered = (builder: typeof together) =>
          Array.from({ length: 41 }, (_, at) =>
            builder.combination({
              ...none,
              district: builder.code('district', { key: `${(at * 7 + seed) % 41}`, label: '' }),
            }),
          );
        const [many, one] = [numbered(together), numbered(alone)];
        for (const { period, counted } of stretches) {
          const numbers = Int32Array.from(counted, ([at]) => many[at] ?? 0);
          together.addCells(
            period,
            numbers,
            Float64Array.from(counted, ([, count]) => count),
          );
          for (const [at, count] of counted) alone.addTo(period, one[at] ?? 0, count);
        }
        expect(together.build()).toEqual(alone.build());
      }),
      { endOnFailure: true },
    );
  });

  test('sorts and adds up the cells of a period with few of many combinations', () => {
    const builder = createCubeBuilder(shape);
    const code = (at: number) => {
      const key = `${at}`.padStart(4, '0');
      return { ...none, district: builder.code('district', { key, label: key }) };
    };
    for (let at = 2999; at >= 0; at -= 1) builder.add(1, code(at), at + 1);
    for (const at of [2900, 7, 1500, 7]) builder.add(2, code(at), 10);
    builder.add(3, code(2999), 4);
    builder.addTo(3, builder.combination(code(5)), 6);
    builder.addTo(3, builder.combination(code(5)), -6);
    const { cells } = builder.build();
    const from = cells.period.indexOf(2);
    expect(from).toBe(3000);
    expect([...cells.count.subarray(0, 3)]).toEqual([1, 2, 3]);
    expect([...cells.codes.district.subarray(from)]).toEqual([7, 1500, 2900, 2999]);
    expect([...cells.count.subarray(from)]).toEqual([20, 10, 10, 4]);
  });

  test('gives a dimension that is not there one blank member', () => {
    const builder = createCubeBuilder(shape);
    builder.add(1, none, 1);
    const { members } = builder.build();
    expect(members.service).toEqual([{ key: '', label: '' }]);
    expect(members.channel).toEqual([{ key: '', label: '', kind: 'unknown' }]);
  });

  test('keeps of several labels of a key the first in code-unit order, among those that were counted', () => {
    const builder = createCubeBuilder(shape);
    const [unused, second, first] = ['A', 'c', 'b'].map((label) =>
      builder.code('service', { key: 'k', label }),
    );
    expect(new Set([unused, second, first]).size).toBe(3);
    builder.add(1, { ...none, service: second ?? 0 }, 1);
    builder.add(1, { ...none, service: first ?? 0 }, 1);
    const cube = builder.build();
    expect(cube.members.service).toEqual([{ key: 'k', label: 'b' }]);
    expect([...cube.cells.count]).toEqual([2]);
  });

  test('keeps the same channel word with two kinds as two members, and kinds for channels only', () => {
    const builder = createCubeBuilder(shape);
    const word: Member = { key: 'web', label: 'web', kind: 'online' };
    builder.add(1, { ...none, channel: builder.code('channel', word) }, 1);
    builder.add(1, { ...none, channel: builder.code('channel', { ...word, kind: 'other' }) }, 1);
    builder.add(1, { ...none, district: builder.code('district', word) }, 1);
    const { members } = builder.build();
    expect(members.channel.map(({ kind }) => kind)).toEqual(['online', 'other']);
    expect(members.district).toEqual([{ key: 'web', label: 'web' }]);
  });

  test('covers whole periods of what is added, and single days', () => {
    const builder = createCubeBuilder({ ...shape, unit: 'month' });
    builder.add(19_783, none, 1); // 2024-03-01
    expect(builder.build().range).toEqual({ from: 19_783, to: 19_813 });
    builder.cover(19_700);
    expect(builder.build().range).toEqual({ from: 19_700, to: 19_813 });
    const silent = createCubeBuilder(shape);
    expect(silent.build().range).toBeNull();
    silent.cover(5);
    expect(silent.build().range).toEqual({ from: 5, to: 5 });
    expect(silent.build().cells.count).toHaveLength(0);
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses the count %d', (count) => {
    const builder = createCubeBuilder(shape);
    expect(() => builder.add(1, none, count)).toThrow(RangeError);
  });

  test('refuses sums past the safe whole numbers, unknown codes, days that begin no period, wrong shapes', () => {
    const builder = createCubeBuilder(shape);
    builder.add(1, none, Number.MAX_SAFE_INTEGER);
    builder.add(1, none, 1);
    expect(() => builder.build()).toThrow(RangeError);
    expect(() => builder.add(1, { ...none, service: 1 }, 1)).toThrow(RangeError);
    expect(() => builder.add(1, { ...none, service: -1 }, 1)).toThrow(RangeError);
    expect(() => builder.add(1.5, none, 1)).toThrow(RangeError);
    expect(() => createCubeBuilder({ ...shape, unit: 'month' }).add(1, none, 1)).toThrow(RangeError);
    expect(() => createCubeBuilder({ ...shape, segmentNames: ['age', '', 'age'] })).toThrow(RangeError);
    expect(() => createCubeBuilder({ ...shape, yearStartMonth: 4 })).toThrow(RangeError);
  });

  test('the order of rows does not matter', () => {
    const shuffled = plainRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    const options: fc.Arbitrary<CubeOptions> = fc.record({
      unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
    });
    fc.assert(
      fc.property(shuffled, options, ([rows, other], o) => {
        expect(cubeOfRows(other, o)).toEqual(cubeOfRows(rows, o));
      }),
    );
  });

  test('holds 50,000 labels in every column, whose product no double could number', () => {
    const builder = createCubeBuilder({ ...shape, segmentNames: ['a', 'b', 'c'] });
    const size = 50_000;
    const codes = (i: number) => ({
      district: builder.code('district', { key: `d${i}`, label: '' }),
      service: builder.code('service', { key: `s${(i * 7) % size}`, label: '' }),
      channel: builder.code('channel', { key: `c${(i * 11) % size}`, label: '', kind: 'post' }),
      segment1: builder.code('segment1', { key: `x${(i * 13) % size}`, label: '' }),
      segment2: builder.code('segment2', { key: `y${(i * 17) % size}`, label: '' }),
      segment3: builder.code('segment3', { key: `z${(i * 19) % size}`, label: '' }),
    });
    for (let i = 0; i < size; i += 1) builder.add(i % 500, codes(i), 1);
    for (let i = size - 1; i >= 0; i -= 1) builder.add(i % 500, codes(i), 2);
    const { cells, members } = builder.build();
    expect(cells.count).toHaveLength(size);
    expect(cells.count.every((count) => count === 3)).toBe(true);
    expect(members.segment3).toHaveLength(size);
    const cell = 4321;
    const place = Number(members.district[cells.codes.district[cell] ?? 0]?.key.slice(1));
    expect(cells.period[cell]).toBe(place % 500);
    expect(members.segment2[cells.codes.segment2[cell] ?? 0]?.key).toBe(`y${(place * 17) % size}`);
  });
});
