import { describe, expect, test } from 'vitest';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { createMemoryWorkspace } from '../../src/engine/memory-workspace.ts';
import type { Workspace } from '../../src/engine/workspace.ts';
import { noHistory } from '../../src/engine/workspace-history.ts';
import { linkedPeers } from '../support/linked-peers.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openTestCore } from '../support/test-core.ts';
import { addFile, importFile, proposedMapping, unwatched } from '../support/test-engine.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));

const days = Array.from({ length: 30 }, (_, at) => `2025-01-${`${1 + (at % 28)}`.padStart(2, '0')}`);
const twoSegments = [['Вік', 'Тип'] as const, ['Стать', 'Пристрій'] as const] as const;

/** A log with two segments of its own: three may stand together, four may not. */
const segmented = async (core: EngineCore, segments: readonly [string, string]) => {
  const rows = days.map((day, at) => `${day};${segments[0]};a${at % 2};b${at % 3}`);
  const file = new File([[`Дата;Канал;${segments.join(';')}`, ...rows, ''].join('\n')], `${segments[0]}.csv`);
  const look = await core.inspect(file);
  if (look.kind !== 'inspected' || look.mapping === null) throw new Error('not understood');
  const mapping = { ...look.mapping, segments: segments.map((name) => ({ column: name, name })) };
  return { files: [file], name: file.name, mapping, synthetic: false };
};

const openTwo = async (workspace = createMemoryWorkspace({ kind: 'kept' })) => {
  const join = linkedPeers();
  const one = await openTestCore(workspace, 0, join());
  const other = await openTestCore(workspace, 100, join());
  return { workspace, one, other };
};

const namesIn = async (core: EngineCore) => (await core.holdings()).imports.map(({ name }) => name);

describe('two pages', () => {
  test('see one list: what one adds, names, removes, puts back or replaces the other shows', async () => {
    const { one, other } = await openTwo();
    const { id } = await addFile(one, january);
    await expect.poll(() => namesIn(other)).toEqual(['january.csv']);
    const { version } = await other.holdings();
    await other.renameImport(id, 'січень');
    await expect.poll(() => namesIn(one)).toEqual(['січень']);
    await addFile(other, february);
    await expect.poll(() => namesIn(one)).toEqual(['січень', 'february.csv']);
    await one.removeImport(id);
    await expect.poll(() => namesIn(other)).toEqual(['february.csv']);
    expect((await other.holdings()).undoable).toEqual({ kind: 'removed', name: 'січень', imports: 1 });
    // the last change can be taken back wherever it was made
    await other.undo();
    await expect.poll(() => namesIn(one)).toEqual(['січень', 'february.csv']);
    expect((await other.holdings()).version).toBeGreaterThan(version);
    const question = [{ filter: {}, by: ['district', 'service'] as const }];
    expect((await one.ask(question)).answers).toEqual((await other.ask(question)).answers);
  });

  test('fetch only what they lack, and count again only when the counts are others', async () => {
    const workspace = createMemoryWorkspace({ kind: 'kept' });
    const fetched: string[] = [];
    const counting: Workspace = {
      ...workspace,
      cube: (id) => {
        fetched.push(id);
        return workspace.cube(id);
      },
    };
    const { one, other } = await openTwo(counting);
    const first = await addFile(one, january);
    await other.holdings();
    await one.renameImport(first.id, 'січень');
    const second = await addFile(one, february);
    await expect.poll(() => namesIn(other)).toEqual(['січень', 'february.csv']);
    // the page that added them never
    expect(fetched).toEqual([first.id, second.id]);
  });

  test('cannot store what does not fit together', async () => {
    const { one, other } = await openTwo();
    const both = [
      one.importFiles(await segmented(one, twoSegments[0]), unwatched()),
      other.importFiles(await segmented(other, twoSegments[1]), unwatched()),
    ];
    const kinds = (await Promise.all(both)).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual(['imported', 'incompatible']);
    expect(await namesIn(one)).toEqual(await namesIn(other));
    expect((await one.holdings()).unreadable).toEqual([]);
  });

  test('cannot store the same file unseen, and are asked again when more has come', async () => {
    const { one, other } = await openTwo();
    const outcomes = await Promise.all([importFile(one, january), importFile(other, january)]);
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['imported', 'pending']);
    const asked = await importFile(one, january);
    if (asked.kind !== 'pending') throw new Error(asked.kind);
    const mapping = await proposedMapping(other, january);
    const elsewhere = await other.importFiles(
      { files: [january], name: 'elsewhere', mapping, synthetic: false },
      unwatched(),
    );
    if (elsewhere.kind !== 'pending') throw new Error(elsewhere.kind);
    await other.keepPending(elsewhere.pending);
    const askedAgain = await one.keepPending(asked.pending);
    expect(askedAgain).toMatchObject({ kind: 'pending', pending: asked.pending });
    expect(await one.keepPending(asked.pending)).toMatchObject({ kind: 'imported' });
  });

  test('that are not the first leave alone what can be undone; the first of a new day does not', async () => {
    const { workspace, one, other } = await openTwo();
    const { id } = await addFile(one, january);
    await one.removeImport(id);
    expect((await other.undo())?.requests).toBe(120);
    await other.removeImport(id);
    const later = await openTestCore(workspace);
    expect(await later.undo()).toBeNull();
    expect((await workspace.index()).entries).toEqual([]);
  });
});

describe('deleting everything', () => {
  test('reaches other pages, what they hold in memory, and what they are about to add', async () => {
    const { workspace, one, other } = await openTwo();
    const { id } = await addFile(one, january);
    await one.renameImport(id, 'січень');
    await addFile(one, february);
    await one.removeImport(id);
    const asked = await importFile(other, february);
    if (asked.kind !== 'pending') throw new Error(asked.kind);
    expect(await one.deleteAll()).toMatchObject({ imports: [], requests: 0, undoable: null, redoable: null });
    expect(await workspace.index()).toEqual({ entries: [], history: noHistory });
    await expect.poll(() => namesIn(other)).toEqual([]);
    await expect(other.keepPending(asked.pending)).rejects.toMatchObject({ code: 'pending-lost' });
    expect(await one.undo()).toBeNull();
    expect(await one.report(id)).toBeNull();
    await addFile(other, january);
    await expect.poll(() => namesIn(one)).toEqual(['january.csv']);
  });

  test('ends an import that is being read', async () => {
    const { one, other } = await openTwo();
    const large = logFile('large.csv', logRows(50_000, '2025-01-01'));
    const request = { files: [large], name: 'late', synthetic: false };
    const mapping = await proposedMapping(other, large);
    // what deletes is loaded when first used
    await one.removeImport('nobody');
    const reading = other.importFiles({ ...request, mapping }, unwatched());
    await one.deleteAll();
    expect((await reading).kind).toBe('cancelled');
    expect(await namesIn(one)).toEqual([]);
  });
});

describe('what does not fit together, stored by pages that did not wait for each other', () => {
  const storedBoth = async () => {
    const workspace = createMemoryWorkspace({ kind: 'kept' });
    for (const [at, segments] of twoSegments.entries()) {
      const alone = createMemoryWorkspace({ kind: 'kept' });
      const core = await openTestCore(alone, at);
      const outcome = await core.importFiles(await segmented(core, segments), unwatched());
      if (outcome.kind !== 'imported') throw new Error(outcome.kind);
      const { stored } = outcome;
      const report = await alone.report(stored.id);
      const cube = await alone.cube(stored.id);
      if (report === null || typeof cube === 'string') throw new Error('not stored');
      const change = { add: [{ stored, report, cube }], history: noHistory };
      await workspace.change(change, new AbortController().signal);
    }
    return workspace;
  };

  test('opens: the older counts, the other is listed', async () => {
    const core = await openTestCore(await storedBoth());
    const { imports, unreadable, requests } = await core.holdings();
    expect(imports.map(({ name }) => name)).toEqual(['Вік.csv']);
    expect(unreadable.map(({ stored, reason }) => [stored.name, reason])).toEqual([
      ['Стать.csv', 'does-not-fit'],
    ]);
    expect(requests).toBe(30);
  });

  test('counts when what it does not fit to is removed', async () => {
    const core = await openTestCore(await storedBoth());
    const [first] = (await core.holdings()).imports;
    const after = await core.removeImport(first?.id ?? '');
    expect(after.imports.map(({ name }) => name)).toEqual(['Стать.csv']);
    expect(after.unreadable).toEqual([]);
    const back = await core.undo();
    expect(back?.imports.map(({ name }) => name)).toEqual(['Вік.csv']);
    expect(back?.unreadable).toHaveLength(1);
  });
});

test('what another page does while the workspace is opened is not missed', async () => {
  const workspace = createMemoryWorkspace({ kind: 'kept' });
  const join = linkedPeers();
  const one = await openTestCore(workspace, 0, join());
  await addFile(one, january);
  const slow: Workspace = {
    ...workspace,
    // the first part arrives after the second one was added
    cube: async (id) => {
      const cube = await workspace.cube(id);
      await addedMeanwhile;
      return cube;
    },
  };
  const { promise: isOpening, resolve: opens } = Promise.withResolvers<void>();
  const addedMeanwhile = isOpening.then(() => addFile(one, february));
  const opening = openTestCore(slow, 100, join());
  opens();
  await expect.poll(async () => namesIn(await opening)).toEqual(['january.csv', 'february.csv']);
});
