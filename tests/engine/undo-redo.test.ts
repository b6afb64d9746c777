import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../../src/cube/question.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, unwatched } from '../support/test-engine.ts';

const questions: readonly Question[] = [
  { filter: {}, by: [] },
  { filter: {}, by: ['period', 'district'], every: 'day' },
];

const months = ['01', '02', '03', '04', '05', '06'].map((month, at) =>
  logFile(`${month}.csv`, logRows(30 + at, `2025-${month}-01`)),
);
const [january, february] = months as [File, File];

test('an import that is taken back leaves exactly what the others give, and can be had again', async () => {
  const core = await openTestCore();
  await addFile(core, january);
  const alone = await core.ask(questions);
  await addFile(core, february);
  const both = await core.ask(questions);
  expect((await core.holdings()).undoable).toEqual({ kind: 'added', name: '02.csv', imports: 1 });
  const back = await core.undo();
  expect(back?.imports.map(({ name }) => name)).toEqual(['01.csv']);
  expect(back?.redoable).toEqual({ kind: 'added', name: '02.csv', imports: 1 });
  expect((await core.ask(questions)).answers).toEqual(alone.answers);
  await core.redo();
  expect((await core.ask(questions)).answers).toEqual(both.answers);
  expect(await core.redo()).toBeNull();
});

test('a replacement that is taken back brings the former import, with its report', async () => {
  const core = await openTestCore();
  const before = await addFile(core, january);
  const answers = (await core.ask(questions)).answers;
  const report = await core.report(before.id);
  const mapping = { ...before.mapping, channelKinds: { телефон: 'excluded' as const } };
  await core.importFiles(
    { files: [january], name: 'again', mapping, synthetic: false, replaces: before.id },
    unwatched(),
  );
  expect((await core.undo())?.imports).toEqual([before]);
  expect((await core.ask(questions)).answers).toEqual(answers);
  expect(await core.report(before.id)).toEqual(report);
  expect((await core.redo())?.imports.map(({ name }) => name)).toEqual(['again']);
});

test('what was undone is gone for good once something else is done', async () => {
  const workspace = createMemoryWorkspace({ kind: 'kept' });
  const core = await openTestCore(workspace);
  await addFile(core, january);
  await core.undo();
  await addFile(core, february);
  expect(await core.redo()).toBeNull();
  expect((await workspace.index()).entries.map(({ stored }) => stored.name)).toEqual(['02.csv']);
});

test('the demo, which comes by itself, is nothing to undo', async () => {
  const core = await openTestCore();
  await addFile(core, january, { synthetic: true });
  expect(await core.undo()).toBeNull();
});

test('however far back and forth, the list is the one of that moment', async () => {
  const walk = fc.array(fc.constantFrom('add', 'remove', 'undo', 'redo'), { maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(walk, async (ways) => {
      const core = await openTestCore();
      const namesNow = async () => (await core.holdings()).imports.map(({ name }) => name);
      // the lists that were, as a pile: where we are is its last one
      const past: (readonly string[])[] = [];
      let future: (readonly string[])[] = [];
      let now: readonly string[] = [];
      for (const way of ways) {
        const file = months.find(({ name }) => !now.includes(name));
        const first = (await core.holdings()).imports[0];
        if (way === 'undo') {
          const isDone = (await core.undo()) !== null;
          const before = isDone ? past.pop() : undefined;
          expect(isDone).toBe(before !== undefined);
          if (before) [now, future] = [before, [...future, now]];
        } else if (way === 'redo') {
          const isDone = (await core.redo()) !== null;
          const after = future.pop();
          expect(isDone).toBe(after !== undefined);
          if (after) {
            past.push(now);
            now = after;
          }
        } else if (way === 'add' ? file : first) {
          if (way === 'add' && file) await addFile(core, file);
          if (way === 'remove' && first) await core.removeImport(first.id);
          past.push(now);
          // five steps are remembered
          if (past.length > 5) past.shift();
          [now, future] = [await namesNow(), []];
        }
        expect(await namesNow()).toEqual(now);
      }
    }),
    { numRuns: 40 },
  );
});
