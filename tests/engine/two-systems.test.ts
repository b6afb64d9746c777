import { describe, expect, test } from 'vitest';
import type { OverlapAnswer, StoredOutcome } from '../../src/engine/engine.ts';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { addedImport, addRequests, importRequests, requestRows } from '../support/requests-with-ids.ts';
import { openTestCore } from '../support/test-core.ts';

const questions = [{ filter: {}, by: ['period', 'service', 'channel'] as const, every: 'day' as const }];

const answered = async (core: EngineCore, outcome: StoredOutcome, answer: OverlapAnswer) => {
  if (outcome.kind !== 'pending') throw new Error(`not asked: ${outcome.kind}`);
  return addedImport(await core.keepPending(outcome.pending, answer));
};

const answersOf = async (core: EngineCore) => (await core.ask(questions)).answers;

describe('two systems that number from 1', () => {
  const desk = (from: number, count: number) => requestRows(from, count, { channel: 'особисто' });

  test('are told apart by the user once, and by their requests from then on', async () => {
    const core = await openTestCore();
    await addRequests(core, 'portal', requestRows(0, 20));
    const outcome = await importRequests(core, 'desk', desk(0, 20));
    expect(outcome).toMatchObject({ covered: [{ kind: 'same-ids', differing: 20, isOtherNumbering: true }] });
    await answered(core, outcome, 'apart');
    expect((await core.holdings()).requests).toBe(40);
    // overlaps with both systems' numbers, and is of the desk
    await addRequests(core, 'desk again', desk(10, 15));
    expect((await core.holdings()).requests).toBe(45);
    await addRequests(core, 'portal again', requestRows(15, 10));
    expect((await core.holdings()).requests).toBe(50);
    expect((await core.holdings()).repeats).toHaveLength(2);
  });

  test('are told apart also when one comes in a workspace file, whose own imports stay comparable', async () => {
    const source = await openTestCore();
    await addRequests(source, 'desk', desk(0, 20));
    await addRequests(source, 'desk again', desk(10, 15));
    const file = await source.saveWorkspace();
    const core = await openTestCore();
    // the key of the file is adopted: what comes later is hashed with it
    await core.openWorkspace(file, null);
    const portal = await importRequests(core, 'portal', requestRows(0, 20));
    await answered(core, portal, 'add');
    for (const { id, name } of (await core.holdings()).imports)
      if (name !== 'portal') await core.removeImport(id);
    const before = await answersOf(core);
    const asked = await core.openWorkspace(file, null);
    expect(asked).toMatchObject({ kind: 'repeats' });
    expect(asked).toHaveProperty('covered[0]', expect.objectContaining({ isOtherNumbering: true }));
    expect(await core.openWorkspace(file, 'apart')).toMatchObject({ kind: 'opened', added: 2 });
    expect((await core.holdings()).requests).toBe(20 + 25);
    expect((await core.holdings()).repeats).toMatchObject([{ requests: 10, differing: 0 }]);
    await core.undo();
    expect(await answersOf(core)).toEqual(before);
    await core.openWorkspace(file, 'add');
    expect((await core.holdings()).requests).toBe(25);
  });
});
