import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelKinds } from '../../src/cube/channel-kind.ts';
import type { Cube } from '../../src/cube/cube.ts';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { mergeCubes } from '../../src/cube/merge-cubes.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import { rollUp } from '../../src/cube/roll-up.ts';
import { cubeOfRows, plainRow, plainRows } from '../support/cube-rows.ts';

const merged = (cubes: readonly Cube[]): Cube => {
  const result = mergeCubes(cubes);
  if (result.kind !== 'merged') throw new Error(result.kind);
  return result.cube;
};

const segmentCube = (segmentNames: readonly [string, string, string], keys: readonly string[]): Cube => {
  const builder = createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames });
  const code = (place: 1 | 2 | 3) =>
    segmentNames[place - 1] === ''
      ? 0
      : builder.code(`segment${place}`, { key: keys[place - 1] ?? '', label: keys[place - 1] ?? '' });
  const codes = { segment1: code(1), segment2: code(2), segment3: code(3) };
  builder.add(1, { district: 0, service: 0, channel: 0, ...codes }, 1);
  return builder.build();
};

const segmentKeys = ({ members }: Cube) =>
  ([members.segment1, members.segment2, members.segment3] as const).map((all) => all.map(({ key }) => key));

describe('merging cubes', () => {
  test('parts in any split and order equal one pass, to the byte', () => {
    const parts = fc.array(
      fc.tuple(plainRows, fc.array(fc.integer({ min: 19_700, max: 19_800 }), { maxLength: 2 })),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('day', 'week', 'month', 'year'), (split, unit) => {
        const cubes = split.map(([rows, cover]) => cubeOfRows(rows, { unit, cover }));
        const whole = cubeOfRows(
          split.flatMap(([rows]) => rows),
          { unit, cover: split.flatMap(([, cover]) => cover) },
        );
        const bytes = (cube: Cube) => new Uint8Array(encodeCube(cube));
        expect(bytes(merged(cubes))).toEqual(bytes(whole));
        expect(bytes(merged(cubes.toReversed()))).toEqual(bytes(whole));
      }),
    );
  });

  test('one cube stays what it is, none make an empty cube', () => {
    fc.assert(
      fc.property(plainRows, (rows) => {
        expect(merged([cubeOfRows(rows)])).toEqual(cubeOfRows(rows));
      }),
    );
    expect(merged([]).range).toBeNull();
    expect(merged([]).cells.count).toHaveLength(0);
  });

  test('different units meet in the finest that all roll up to', () => {
    fc.assert(
      fc.property(plainRows, plainRows, (daily, monthly) => {
        const days = cubeOfRows(daily);
        const months = cubeOfRows(monthly, { unit: 'month' });
        const quarters = cubeOfRows(monthly, { unit: 'quarter' });
        expect(merged([days, months])).toEqual(
          merged([rollUp(days, { unit: 'month', yearStartMonth: 1 }), months]),
        );
        expect(merged([quarters, days, months]).unit).toBe('quarter');
      }),
    );
  });

  const cubeBy = (unit: PeriodUnit, yearStartMonth = 1) =>
    cubeOfRows(fc.sample(plainRow, { seed: 1, numRuns: 3 }), { unit, yearStartMonth });

  test('weeks and months, fiscal and calendar years do not meet', () => {
    expect(mergeCubes([cubeBy('week'), cubeBy('month')])).toEqual({
      kind: 'different-units',
      units: [
        { unit: 'week', yearStartMonth: 1 },
        { unit: 'month', yearStartMonth: 1 },
      ],
    });
    expect(mergeCubes([cubeBy('year', 4), cubeBy('year')]).kind).toBe('different-units');
    expect(mergeCubes([cubeBy('year', 2), cubeBy('quarter')]).kind).toBe('different-units');
    expect(merged([cubeBy('year', 4), cubeBy('quarter')])).toMatchObject({ unit: 'year', yearStartMonth: 4 });
    expect(merged([cubeBy('year', 2), cubeBy('month')])).toMatchObject({ unit: 'year', yearStartMonth: 2 });
    expect(merged([cubeBy('week'), cubeBy('day')]).unit).toBe('week');
  });

  test('segments meet by name; a cube that does not know one has a blank there', () => {
    const [age, device] = [
      segmentCube(['age', '', ''], ['25']),
      segmentCube(['', 'device', ''], ['', 'phone']),
    ];
    expect(merged([age, device]).segmentNames).toEqual(['age', 'device', '']);
    expect(segmentKeys(merged([age, device]))).toEqual([['', '25'], ['', 'phone'], ['']]);
    const swapped = segmentCube(['device', 'age', ''], ['desktop', '60']);
    for (const cubes of [
      [age, swapped],
      [swapped, age],
    ]) {
      expect(merged(cubes).segmentNames).toEqual(['age', 'device', '']);
      expect(segmentKeys(merged(cubes))).toEqual([['25', '60'], ['', 'desktop'], ['']]);
    }
  });

  test('more than three segments are named, not dropped', () => {
    const cubes = [segmentCube(['a', 'b', ''], ['1', '1']), segmentCube(['d', 'c', ''], ['1', '1'])];
    expect(mergeCubes(cubes)).toEqual({ kind: 'too-many-segments', names: ['a', 'b', 'c', 'd'] });
  });

  test('sums past the safe whole numbers are an error, not a rounding', () => {
    const huge = cubeOfRows([{ ...(fc.sample(plainRow, 1)[0] ?? never()), count: Number.MAX_SAFE_INTEGER }]);
    expect(() => mergeCubes([huge, huge])).toThrow(RangeError);
  });

  test('kinds keep their order: encoded cubes and tallies rely on it', () => {
    expect(channelKinds).toEqual([
      'online',
      'assisted',
      'in-person',
      'phone',
      'post',
      'other',
      'excluded',
      'unknown',
    ]);
  });
});

const never = (): never => {
  throw new Error('no sample');
};
