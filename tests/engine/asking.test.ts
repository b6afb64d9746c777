import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/cube/answer-question.ts';
import { cubeIndexes } from '../../src/cube/cube-indexes.ts';
import type { Question } from '../../src/cube/question.ts';
import { unpackAnswer } from '../../src/cube/unpack-answer.ts';
import { answerBuffers } from '../../src/engine/answer-buffers.ts';
import { answerInSlices } from '../../src/engine/answer-in-slices.ts';
import { breathe } from '../../src/engine/breathe.ts';
import { CubePreparation } from '../../src/engine/cube-preparation.ts';
import { cubeOfRows, firstDay, type PlainRow } from '../support/cube-rows.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile } from '../support/test-engine.ts';

const questions: readonly Question[] = [
  { filter: {}, by: ['service'] },
  { filter: { kinds: ['online'] }, by: ['period', 'channel'], every: 'week' },
  { filter: { range: { from: firstDay + 3, to: firstDay + 30 } }, by: ['district', 'service'] },
];

const rows = Array.from({ length: 900 }, (_, at): PlainRow => {
  const channel = at % 2 === 0 ? 'web' : 'desk';
  return {
    day: firstDay + (at % 41),
    district: 'ab'.charAt(at % 2),
    service: 'abcde'.charAt(at % 5),
    channel,
    kind: channel === 'web' ? 'online' : 'in-person',
    age: '',
    label: 'label',
    count: 1 + (at % 3),
  };
});
const newCube = () => cubeOfRows(rows);

/** A question that tells when it is looked at. */
const watched = (onRead: () => void): Question => ({
  get filter() {
    onRead();
    return {};
  },
  by: [],
});

const nobody = () => new AbortController().signal;

describe('a cube at rest', () => {
  test('gets its index in the pauses; answers are the same before, meanwhile and after', async () => {
    const cube = newCube();
    const expected = questions.map((question) => answerQuestion({ ...cube }, question));
    const preparation = new CubePreparation();
    preparation.turnTo(cube);
    expect(cubeIndexes.has(cube)).toBe(false);
    const meanwhile = await answerInSlices(cube, { questions, signal: nobody() });
    await preparation.done();
    expect(cubeIndexes.has(cube)).toBe(true);
    const after = await answerInSlices(cube, { questions, signal: nobody() });
    expect(meanwhile.map(unpackAnswer)).toEqual(expected);
    expect(after.map(unpackAnswer)).toEqual(expected);
  });

  test('is given up for a newer one', async () => {
    const [older, newer] = [newCube(), newCube()];
    const preparation = new CubePreparation();
    preparation.turnTo(older);
    preparation.turnTo(newer);
    await preparation.done();
    expect([older, newer].map((cube) => cubeIndexes.has(cube))).toEqual([false, true]);
  });

  test('is left alone once the engine is closed', async () => {
    const [begun, late] = [newCube(), newCube()];
    const preparation = new CubePreparation();
    preparation.turnTo(begun);
    preparation.stop();
    preparation.turnTo(late);
    await preparation.done();
    await breathe();
    expect([begun, late].map((cube) => cubeIndexes.has(cube))).toEqual([false, false]);
  });

  test('is prepared by the engine after every change', async () => {
    const core = await openTestCore();
    await addFile(core, logFile('january.csv', logRows(120, '2025-01-01')));
    const before = await core.ask(questions);
    await core.indexed();
    expect((await core.ask(questions)).answers).toEqual(before.answers);
    const { id } = await addFile(core, logFile('february.csv', logRows(90, '2025-02-01')));
    await core.indexed();
    await core.removeImport(id);
    expect((await core.ask(questions)).answers).toEqual(before.answers);
    core.close();
  });
});

describe('what is asked together', () => {
  test('is answered from one version, also when the data change before it is its turn', async () => {
    const core = await openTestCore();
    const { id } = await addFile(core, logFile('january.csv', logRows(120, '2025-01-01')));
    const before = await core.ask(questions);
    const asking = core.ask(questions);
    await core.removeImport(id);
    expect(await asking).toEqual(before);
    expect((await core.ask(questions)).version).toBeGreaterThan(before.version);
  });

  test('is handed over in memory of its own', async () => {
    const cube = newCube();
    const answers = await answerInSlices(cube, { questions: [...questions, ...questions], signal: nobody() });
    const buffers = answerBuffers(answers);
    expect(new Set(buffers).size).toBe(buffers.length);
    const expected = structuredClone(answers);
    const sent = structuredClone(answers, { transfer: buffers });
    expect(sent).toEqual(expected);
    // what is left here is of no use, and what was sent does not depend on it
    expect(buffers.every(({ byteLength }) => byteLength === 0)).toBe(true);
    expect(await answerInSlices(cube, { questions, signal: nobody() })).toEqual(
      expected.slice(0, questions.length),
    );
  });
});

describe('what is no longer asked', () => {
  test('is not looked at if it waits, and holds up nobody else', async () => {
    const core = await openTestCore();
    let reads = 0;
    const count = () => {
      reads += 1;
    };
    const [first, second] = [new AbortController(), new AbortController()];
    const older = core.ask([watched(count)], first.signal);
    const other = core.ask([watched(count)], second.signal);
    first.abort();
    await expect(older).rejects.toMatchObject({ name: 'AbortError' });
    expect((await other).answers).toHaveLength(1);
    const readsOfOne = reads;
    await core.ask([watched(count)]);
    expect(reads).toBe(2 * readsOfOne);
  });

  test('is given up between two questions', async () => {
    const controller = new AbortController();
    let isSecondRead = false;
    const slow = watched(() => {
      // as long as a question to a large cube without an index
      const until = performance.now() + 20;
      while (performance.now() < until);
      controller.abort();
    });
    const second = watched(() => {
      isSecondRead = true;
    });
    const work = answerInSlices(newCube(), { questions: [slow, second], signal: controller.signal });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(isSecondRead).toBe(false);
  });
});
