import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/cube/answer-question.ts';
import { channelKinds } from '../../src/cube/channel-kind.ts';
import type { Cube } from '../../src/cube/cube.ts';
import { createCubeBuilder } from '../../src/cube/cube-builder.ts';
import { cubeIndexes } from '../../src/cube/cube-indexes.ts';
import { dimensions } from '../../src/cube/dimension.ts';
import { packAnswer } from '../../src/cube/pack-answer.ts';
import { periodUnits } from '../../src/cube/period-unit.ts';
import { prepareCube } from '../../src/cube/prepare-cube.ts';
import { RangeCounts } from '../../src/cube/range-counts.ts';
import { unpackAnswer } from '../../src/cube/unpack-answer.ts';
import { anyQuestion } from '../support/any-question.ts';
import { cubeOfRows, firstDay, type PlainRow, plainRows } from '../support/cube-rows.ts';
import { obviousAnswer, type PlainData } from '../support/obvious-answer.ts';
import { preparedCube } from '../support/prepared-cube.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { writtenAnswer } from '../support/written-answer.ts';

/** Rows enough for every kind of level: few combinations, most of them on most days. */
const manyRows = (seed: number): PlainRow[] => {
  const { uniform } = seededRandom(seed);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(uniform() * values.length)] as T; // uniform() < 1
  return Array.from({ length: 4000 }, () => {
    const channel = oneOf(['web', 'desk', '']);
    return {
      day: firstDay + 4 * Math.floor(uniform() * 20),
      district: oneOf(['', 'a', 'b', '__proto__']),
      service: oneOf(['', 'a', 'b', 'constructor', 'ß', 'z']),
      channel,
      kind: channel === 'web' ? 'online' : channel === 'desk' ? oneOf(['in-person', 'assisted']) : 'unknown',
      age: oneOf(['', 'to 25', 'over 60']),
      label: 'label',
      count: 1 + Math.floor(uniform() * 9),
    };
  });
};

const manyData = periodUnits.flatMap((unit, at) =>
  [1, 4].slice(0, unit === 'year' ? 2 : 1).map((yearStartMonth) => {
    const rows = manyRows(at);
    const cube = preparedCube(cubeOfRows(rows, { unit, yearStartMonth }));
    const data: PlainData = { rows, unit, yearStartMonth, range: cube.range };
    return { cube, data };
  }),
);

const oneCell = (counts: readonly number[]): Cube => {
  const builder = createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] });
  const codes = { district: 0, service: 0, channel: 0, segment1: 0, segment2: 0, segment3: 0 };
  for (const dimension of dimensions)
    builder.code(
      dimension,
      dimension === 'channel' ? { key: '', label: '', kind: 'online' } : { key: '', label: '' },
    );
  counts.forEach((count, day) => builder.add(firstDay + day, codes, count));
  return builder.build();
};

describe('a prepared cube', () => {
  test('answers like the slow, obvious twin', () => {
    fc.assert(
      fc.property(fc.constantFrom(...manyData), anyQuestion, ({ cube, data }, question) => {
        expect(writtenAnswer(answerQuestion(cube, question))).toEqual(obviousAnswer(data, question));
      }),
      { numRuns: 600 },
    );
  });

  test('answers like the plain scan, however few its rows', () => {
    fc.assert(
      fc.property(plainRows, fc.constantFrom(...periodUnits), anyQuestion, (rows, unit, question) => {
        const cube = cubeOfRows(rows, { unit });
        expect(answerQuestion(preparedCube(cube), question)).toEqual(answerQuestion(cube, question));
      }),
      { numRuns: 600 },
    );
  });

  test('answers the same to questions that share what was counted', () => {
    fc.assert(
      fc.property(fc.constantFrom(...manyData), fc.array(anyQuestion), ({ cube }, screen) => {
        const counted = new RangeCounts();
        const answers = screen.map((question) => unpackAnswer(packAnswer(cube, question, counted)));
        expect(answers).toEqual(screen.map((question) => answerQuestion({ ...cube }, question)));
      }),
      { numRuns: 200 },
    );
  });

  test('has levels without some dimensions, and takes at most about as much memory as the cube', () => {
    const { cube } = manyData[0] as (typeof manyData)[number];
    const index = cubeIndexes.get(cube);
    expect(index?.levels.length).toBeGreaterThan(3);
    expect(index?.levels.at(-1)?.cells.told).toEqual(['district', 'service', 'channel', 'segment2']);
    expect(index?.bytes).toBeLessThan(cube.cells.count.length * 36 * 1.25);
  });

  test('can be asked between the steps of its preparation', () => {
    const cube = { ...(manyData[0] as (typeof manyData)[number]).cube };
    const question = { filter: { kinds: channelKinds }, by: ['district', 'segment2'] as const };
    const before = answerQuestion(cube, question);
    const steps = prepareCube(cube);
    while (steps.next().done !== true) expect(answerQuestion(cube, question)).toEqual(before);
    expect(cubeIndexes.has(cube)).toBe(true);
    expect(answerQuestion(cube, question)).toEqual(before);
  });

  test('has no index where there are nearly as many combinations as cells', () => {
    const few = { ...(manyData[0] as (typeof manyData)[number]).cube };
    const day = manyRows(1).map((row) => ({ ...row, day: firstDay }));
    const many = cubeOfRows(day);
    for (const cube of [few, many]) Array.from(prepareCube(cube));
    expect([few, many].map((cube) => cubeIndexes.has(cube))).toEqual([true, false]);
  });

  test('is prepared in steps also where combinations are many', () => {
    const rows = manyRows(2).flatMap((row, at) =>
      [0, 1].map((day) => ({ ...row, day: firstDay + day, service: `s${at}`, district: `d${at % 97}` })),
    );
    const cube = cubeOfRows(rows);
    const steps = [...prepareCube(cube)].length;
    expect(cubeIndexes.get(cube)?.levels.length).toBeGreaterThan(1);
    expect(steps).toBeGreaterThan(20);
  });

  test('stays as it is where all counts together are no safe whole number', () => {
    const cube = preparedCube(oneCell([Number.MAX_SAFE_INTEGER, 1, 1]));
    const range = { from: firstDay + 1, to: firstDay + 2 };
    const answer = answerQuestion(cube, { filter: { range }, by: [] });
    expect(writtenAnswer(answer)).toEqual([[[], [2, 0, 0, 0, 0, 0, 0, 0]]]);
  });
});
