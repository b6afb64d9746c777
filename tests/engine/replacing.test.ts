import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { idFile, idMapping } from '../support/id-rows.ts';
import { linkedPeers } from '../support/linked-peers.ts';
import { addedImport, addRequests, importRequests, requestRows } from '../support/requests-with-ids.ts';
import { openTestCore } from '../support/test-core.ts';
import { unwatched } from '../support/test-engine.ts';

const questions = [{ filter: {}, by: ['period', 'service', 'channel'] as const, every: 'day' as const }];
const answersOf = async (core: EngineCore) => (await core.ask(questions)).answers;

/** Without a question: beside what is there. */
const added = async (core: EngineCore, name: string, rows: ReturnType<typeof requestRows>) => {
  const outcome = await importRequests(core, name, rows);
  return addedImport(outcome.kind === 'pending' ? await core.keepPending(outcome.pending) : outcome);
};

describe('an import that is there', () => {
  // request 19 was taken back, so that an export made anew lacks it: nothing differs, nobody asks
  const withdrawn = [...requestRows(0, 19), ...requestRows(20, 1)];

  test('replaces what it overlaps, though its ids are known and nobody asked; undo and redo are exact', async () => {
    const core = await openTestCore();
    const january = await addRequests(core, 'january', requestRows(0, 21));
    const corrected = await addRequests(core, 'corrected', withdrawn);
    const before = await answersOf(core);
    expect((await core.holdings()).requests).toBe(21);
    expect(await core.overlapped(corrected.id)).toEqual([
      { id: january.id, name: 'january', cells: 'all', requests: 21 },
    ]);
    const { version } = await core.holdings();
    const replaced = await core.setReplacing(corrected.id, true);
    expect(replaced).toMatchObject({
      requests: 20,
      rests: [{ importId: january.id, replacedBy: corrected.id, requests: 21 }],
      undoable: { kind: 'replacing', name: 'corrected', imports: 1 },
    });
    expect(replaced.version).toBeGreaterThan(version);
    const after = await answersOf(core);
    expect(await core.undo()).toMatchObject({ requests: 21, rests: [], redoable: { kind: 'replacing' } });
    expect(await answersOf(core)).toEqual(before);
    await core.redo();
    expect(await answersOf(core)).toEqual(after);
    expect(await core.setReplacing(corrected.id, false)).toMatchObject({
      requests: 21,
      undoable: { kind: 'not-replacing' },
    });
    expect(await answersOf(core)).toEqual(before);
    await core.undo();
    expect(await answersOf(core)).toEqual(after);
  });

  test('replaces without ids what it has services and channels of', async () => {
    const core = await openTestCore();
    await added(core, 'portal', requestRows(0, 10, { id: '' }));
    await added(core, 'desk', requestRows(0, 10, { id: '', channel: 'особисто' }));
    const again = await added(core, 'portal again', requestRows(0, 8, { id: '' }));
    expect((await core.holdings()).requests).toBe(28);
    expect(await core.overlapped(again.id)).toMatchObject([
      { name: 'portal', cells: 'same-places', requests: 8 },
    ]);
    expect(await core.setReplacing(again.id, true)).toMatchObject({ requests: 20 });
  });

  test('never replaces one that replaces it: both would rest', async () => {
    const core = await openTestCore();
    const one = await addRequests(core, 'one', requestRows(0, 10));
    const two = await addRequests(core, 'two', requestRows(0, 10));
    const three = await addRequests(core, 'three', requestRows(0, 10));
    await core.setReplacing(two.id, true);
    await core.undo();
    await core.setReplacing(one.id, true);
    expect(await core.overlapped(two.id)).toMatchObject([{ name: 'three' }]);
    await core.setReplacing(two.id, true);
    expect(await core.overlapped(three.id)).toEqual([]);
    expect(await core.setReplacing(three.id, true)).toMatchObject({ requests: 10 });
  });

  test('is the same in another page, after a reload and in a workspace file', async () => {
    const workspace = createMemoryWorkspace({ kind: 'kept' });
    const join = linkedPeers();
    const core = await openTestCore(workspace, 0, join());
    const other = await openTestCore(workspace, 100, join());
    await addRequests(core, 'january', requestRows(0, 21));
    const { id } = await addRequests(core, 'corrected', withdrawn);
    await core.setReplacing(id, true);
    await expect.poll(async () => (await other.holdings()).requests).toBe(20);
    const after = await answersOf(core);
    expect(await answersOf(other)).toEqual(after);
    const elsewhere = await openTestCore(createMemoryWorkspace(), 300);
    await elsewhere.openWorkspace(await core.saveWorkspace(), null);
    expect(await answersOf(elsewhere)).toEqual(after);
    await other.undo();
    await expect.poll(async () => (await core.holdings()).requests).toBe(21);
    await core.redo();
    expect(await answersOf(await openTestCore(workspace, 200))).toEqual(after);
  });

  test('still replaces what it did when it is read again in another way', async () => {
    const core = await openTestCore();
    await addRequests(core, 'january', requestRows(0, 21));
    const { id } = await addRequests(core, 'corrected', withdrawn);
    await core.setReplacing(id, true);
    const again = await core.importFiles(
      {
        files: [idFile('corrected.csv', withdrawn)],
        name: 'again',
        mapping: { ...idMapping, serviceNames: { Субсидія: { kind: 'unknown' } } },
        synthetic: false,
        replaces: id,
      },
      unwatched(),
    );
    if (again.kind === 'pending') await core.keepPending(again.pending, 'replace');
    expect(await core.holdings()).toMatchObject({ requests: 20 });
  });

  test('replaces nothing where it is none, or overlaps none', async () => {
    const core = await openTestCore();
    const { id } = await addRequests(core, 'january', requestRows(0, 20));
    const before = await core.holdings();
    expect(await core.overlapped(id)).toEqual([]);
    expect(await core.overlapped('none')).toEqual([]);
    expect(await core.setReplacing(id, true)).toMatchObject({ requests: 20, undoable: before.undoable });
  });
});

test('whatever replaces whatever, no request is lost or counted twice, and undoing gives what was there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 8 })), { minLength: 2, maxLength: 4 }),
      fc.array(fc.tuple(fc.nat(3), fc.boolean()), { minLength: 1, maxLength: 5 }),
      async (parts, turns) => {
        const core = await openTestCore();
        const ids: string[] = [];
        for (const [at, [from, count]] of parts.entries())
          ids.push((await addRequests(core, `part ${at}`, requestRows(from, count))).id);
        const before = await answersOf(core);
        const all = new Set(parts.flatMap(([from, count]) => requestRows(from, count).map(({ id }) => id)));
        let steps = 0;
        for (const [which, isReplacing] of turns) {
          const undoable = (await core.holdings()).undoable;
          const { undoable: now } = await core.setReplacing(ids[which % ids.length] ?? '', isReplacing);
          if (now?.kind === 'replacing' || now?.kind === 'not-replacing')
            if (JSON.stringify(now) !== JSON.stringify(undoable)) steps += 1;
        }
        // every export is of whole days, and of each day all requests: whoever wins has them
        expect((await core.holdings()).requests).toBe(all.size);
        for (let kind = (await core.holdings()).undoable?.kind; kind?.endsWith('replacing'); ) {
          await core.undo();
          kind = (await core.holdings()).undoable?.kind;
        }
        if (steps < 5) expect(await answersOf(core)).toEqual(before);
      },
    ),
    { numRuns: 15, endOnFailure: true },
  );
});
