import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OverlapAnswer, StoredOutcome } from '../../src/engine/engine.ts';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import { idFile, idMapping, type IdRow } from '../support/id-rows.ts';
import { addedImport, addRequests, importRequests, requestRows } from '../support/requests-with-ids.ts';
import { openTestCore } from '../support/test-core.ts';
import { unwatched } from '../support/test-engine.ts';

const questions = [{ filter: {}, by: ['period', 'service', 'channel'] as const, every: 'day' as const }];

const answered = async (core: EngineCore, outcome: StoredOutcome, answer: OverlapAnswer) => {
  if (outcome.kind !== 'pending') throw new Error(`not asked: ${outcome.kind}`);
  return addedImport(await core.keepPending(outcome.pending, answer));
};

const answersOf = async (core: EngineCore) => (await core.ask(questions)).answers;

describe('requests with the same id', () => {
  test('count once, and nobody is asked: the same file again, and one that begins before it ends', async () => {
    const core = await openTestCore();
    const first = await addRequests(core, 'january', requestRows(0, 20));
    const before = await answersOf(core);
    const again = await addRequests(core, 'again', requestRows(0, 20));
    expect(await answersOf(core)).toEqual(before);
    const longer = await addRequests(core, 'longer', requestRows(10, 15));
    const holdings = await core.holdings();
    expect(holdings.requests).toBe(25);
    // the one that reaches further has them; of two with the same content the smaller id, whichever that is
    const [one, two] = [first.id, again.id].toSorted();
    expect(holdings.repeats).toHaveLength(3);
    expect(holdings.repeats).toEqual(
      expect.arrayContaining([
        { importId: one, countedIn: longer.id, requests: 10, differing: 0 },
        { importId: two, countedIn: longer.id, requests: 10, differing: 0 },
        { importId: two, countedIn: one, requests: 10, differing: 0 },
      ]),
    );
    // each is listed with all that its files have
    expect(holdings.imports.map((stored) => stored.requests)).toEqual([20, 20, 15]);
  });

  test('are given back to the others when one is removed, undone or put back', async () => {
    const core = await openTestCore();
    await addRequests(core, 'january', requestRows(0, 20));
    const alone = await answersOf(core);
    const longer = await addRequests(core, 'longer', requestRows(10, 15));
    const both = await answersOf(core);
    await core.undo();
    expect(await answersOf(core)).toEqual(alone);
    await core.redo();
    expect(await answersOf(core)).toEqual(both);
    await core.removeImport(longer.id);
    expect(await answersOf(core)).toEqual(alone);
    expect((await core.holdings()).repeats).toEqual([]);
    await core.undo();
    expect(await answersOf(core)).toEqual(both);
  });

  test('but some without one are asked about as ever', async () => {
    const core = await openTestCore();
    const rows = [...requestRows(0, 10), ...requestRows(0, 5, { id: '' })];
    await addRequests(core, 'january', rows);
    const outcome = await importRequests(core, 'again', [...rows, ...requestRows(10, 1)]);
    expect(outcome).toMatchObject({ kind: 'pending', covered: [{ kind: 'same-period', requests: 5 }] });
    await answered(core, outcome, 'add');
    expect((await core.holdings()).requests).toBe(10 + 5 + 1 + 5);
  });

  test('are still known after the workspace was opened anew', async () => {
    const workspace = createMemoryWorkspace({ kind: 'kept' });
    await addRequests(await openTestCore(workspace), 'january', requestRows(0, 20));
    const core = await openTestCore(workspace, 100);
    await addRequests(core, 'longer', requestRows(10, 15));
    expect((await core.holdings()).requests).toBe(25);
    const later = await (await openTestCore(workspace, 200)).holdings();
    expect(later.requests).toBe(25);
    expect(later.repeats).toEqual((await core.holdings()).repeats);
  });

  test('whose stored hashes cannot be trusted do not count twice: their import is listed as damaged', async () => {
    const workspace = createMemoryWorkspace({ kind: 'kept' });
    await addRequests(await openTestCore(workspace), 'january', requestRows(0, 20));
    const core = await openTestCore({ ...workspace, ids: async () => null }, 100);
    expect((await core.holdings()).requests).toBe(20);
    await addRequests(core, 'again', requestRows(0, 20));
    const { imports, unreadable } = await core.holdings();
    expect([...imports, ...unreadable.map(({ stored }) => stored)]).toHaveLength(2);
    expect(unreadable.map(({ reason }) => reason)).toContain('damaged');
    expect((await core.holdings()).requests).toBeLessThanOrEqual(20);
  });
});

describe('a corrected export', () => {
  const corrected = [...requestRows(0, 18), ...requestRows(18, 1, { channel: 'особисто' })];

  test('is asked about; what it overlaps rests if it replaces that, and is back when it is undone', async () => {
    const core = await openTestCore();
    const january = await addRequests(core, 'january', requestRows(0, 20));
    const before = await answersOf(core);
    const outcome = await importRequests(core, 'corrected', corrected);
    expect(outcome).toMatchObject({
      covered: [
        { kind: 'same-ids', importId: january.id, requests: 19, differing: 1, isOtherNumbering: false },
      ],
    });
    expect(await answersOf(core)).toEqual(before);
    const { id } = await answered(core, outcome, 'replace');
    const replaced = await core.holdings();
    // the request 19 was made on a day after the last one of the correction
    expect(replaced.rests).toEqual([{ importId: january.id, replacedBy: id, requests: 19 }]);
    expect(replaced).toMatchObject({ requests: 20, repeats: [] });
    await core.undo();
    expect(await answersOf(core)).toEqual(before);
    expect((await core.holdings()).rests).toEqual([]);
  });

  test('that is added instead counts each request once', async () => {
    const core = await openTestCore();
    await addRequests(core, 'january', requestRows(0, 20));
    await answered(core, await importRequests(core, 'corrected', corrected), 'add');
    const { requests: all, repeats } = await core.holdings();
    expect(all).toBe(20);
    expect(repeats).toMatchObject([{ requests: 19, differing: 1 }]);
  });

  test('replaces also what was read again since, and what the first correction had replaced', async () => {
    const core = await openTestCore();
    const january = await addRequests(core, 'january', requestRows(0, 20));
    const first = await answered(core, await importRequests(core, 'first', corrected), 'replace');
    const mapping = { ...idMapping, channelKinds: { портал: 'online' as const } };
    const files = [idFile('january.csv', requestRows(0, 20))];
    const again = await core.importFiles(
      { files, name: 'again', mapping, synthetic: false, replaces: january.id },
      unwatched(),
    );
    await answered(core, again, 'add');
    expect((await core.holdings()).rests).toMatchObject([{ replacedBy: first.id, requests: 19 }]);
    const other = [...requestRows(0, 17), ...requestRows(17, 2, { channel: 'телефон' })];
    await answered(core, await importRequests(core, 'second', other), 'replace');
    await core.removeImport(first.id);
    expect(await core.holdings()).toMatchObject({ requests: 20, rests: [{ requests: 19 }] });
  });
});

test('names that are learned afterwards change nothing of what counts once', async () => {
  const rows = requestRows(0, 24).map((row, at) => ({
    ...row,
    date: `2025-01-0${(at % 4) + 1}`,
    service: at % 2 === 0 ? 'Видача штампів' : 'Закордонний паспорт',
  }));
  const learned = { district: {}, service: { 'Видача штампів': 'foreign-passport' }, channel: {} };
  const core = await openTestCore();
  await addRequests(core, 'first', rows.slice(0, 16));
  await addRequests(core, 'second', rows.slice(5));
  await core.learnNames(learned);
  const holdings = await core.holdings();
  expect(holdings).toMatchObject({ requests: 24, repeats: [{ requests: 11, differing: 0 }] });
  expect(holdings.members.service.map(({ key }) => key)).toEqual(['foreign-passport']);
  const once = await openTestCore();
  await once.learnNames(learned);
  await addRequests(once, 'all', rows);
  expect(await answersOf(core)).toEqual(await answersOf(once));
  // read under other names, and the same request for all that
  await addRequests(core, 'third', rows);
  expect(await answersOf(core)).toEqual(await answersOf(once));
});

describe('a workspace file', () => {
  test('has the hashes and their key: what is imported afterwards is compared with them', async () => {
    const core = await openTestCore();
    await addRequests(core, 'january', requestRows(0, 20));
    await addRequests(core, 'longer', requestRows(10, 15));
    const file = await core.saveWorkspace();
    const other = await openTestCore(createMemoryWorkspace({ kind: 'kept' }), 500);
    expect(await other.openWorkspace(file, null)).toMatchObject({ kind: 'opened', added: 2 });
    expect(await other.holdings()).toMatchObject({
      requests: 25,
      repeats: (await core.holdings()).repeats,
    });
    await addRequests(other, 'again', requestRows(20, 8));
    expect((await other.holdings()).requests).toBe(28);
  });

  test('of another key does not compare where the own one is in use: it is asked about', async () => {
    const core = await openTestCore();
    await addRequests(core, 'january', requestRows(0, 20));
    const file = await core.saveWorkspace();
    const other = await openTestCore(createMemoryWorkspace({ kind: 'kept' }), 500);
    await addRequests(other, 'own', requestRows(0, 20));
    expect(await other.openWorkspace(file, null)).toMatchObject({ kind: 'repeats' });
    expect(await other.openWorkspace(file, 'add')).toMatchObject({ kind: 'opened' });
    expect((await other.holdings()).requests).toBe(40);
  });
});

test('however imports come, go, and come back, those that are there count as if they were one', async () => {
  const log = requestRows(0, 24).map((row, at) => (at % 3 === 0 ? { ...row, channel: 'телефон' } : row));
  const anyStep = fc.oneof(
    { weight: 4, arbitrary: fc.shuffledSubarray([...log], { minLength: 1 }) },
    { weight: 1, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
    { weight: 1, arbitrary: fc.nat(5) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 2, maxLength: 8 }), async (steps) => {
      const core = await openTestCore();
      const rowsOf = new Map<string, readonly IdRow[]>();
      for (const step of steps) {
        const { imports } = await core.holdings();
        if (step === 'undo') await core.undo();
        else if (step === 'redo') await core.redo();
        else if (typeof step === 'number') await core.removeImport(imports[step]?.id ?? '');
        else rowsOf.set((await addRequests(core, `${rowsOf.size}`, step)).id, step);
      }
      const { imports, requests: all } = await core.holdings();
      const there = new Set(imports.flatMap(({ id }) => rowsOf.get(id) ?? []));
      expect(all).toBe(there.size);
      if (there.size === 0) return;
      const once = await openTestCore();
      await addRequests(once, 'all', [...there]);
      expect(await answersOf(core)).toEqual(await answersOf(once));
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
