import { type IDBPDatabase, openDB } from 'idb';
import { beforeAll, expect, test } from 'vitest';
import type { EngineCore } from '../../src/engine/engine-core.ts';
import { openIndexedDbWorkspace } from '../../src/engine/indexed-db-workspace.ts';
import { flippedLeaves } from '../support/flipped-leaves.ts';
import { addRequests, requestRows } from '../support/requests-with-ids.ts';
import { openTestCore } from '../support/test-core.ts';

const database = 'flipped-bits';
let first = '';
let second = '';

const withCore = async <T>(work: (core: EngineCore) => Promise<T>): Promise<T> => {
  const core = await openTestCore(await openIndexedDbWorkspace(database));
  try {
    return await work(core);
  } finally {
    core.close();
  }
};

const withStored = async <T>(work: (stored: IDBPDatabase) => Promise<T>): Promise<T> => {
  const stored = await openDB(database);
  try {
    return await work(stored);
  } finally {
    stored.close();
  }
};

/** What the list says, and of the second import all that is told of it. */
const told = (core: EngineCore) =>
  Promise.all([core.holdings(), core.report(first), core.report(second)]).then(
    ([{ imports, unreadable, requests }, report, other]) => ({
      imports,
      unreadable,
      requests,
      report,
      other,
    }),
  );

beforeAll(async () => {
  // some requests are in both: without the ids of one nobody knows how often they count
  await withCore(async (core) => {
    first = (await addRequests(core, 'first', requestRows(0, 40))).id;
    second = (await addRequests(core, 'second', requestRows(30, 40))).id;
  });
});

const piecesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

test.each(['cubes', 'ids'])(
  'a bit that fell over anywhere in %s: that import is damaged, the other as it was',
  async (store) => {
    const sound = await withCore(told);
    expect(sound.requests).toBe(70);
    const [key] = await withStored((stored) => stored.getAllKeys(store, piecesOf(first)));
    if (key === undefined) throw new Error('nothing is stored');
    const bytes = new Uint8Array(await withStored((stored) => stored.get(store, key)));
    const step = Math.max(1, Math.floor(bytes.length / 24));
    for (let at = 0; at < bytes.length; at += step) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      await withStored((stored) => stored.put(store, flipped.buffer, key));
      const now = await withCore(told);
      expect(
        now.unreadable.map(({ stored, reason }) => [stored.id, reason]),
        `byte ${at}`,
      ).toEqual([[first, expect.stringMatching(/damaged|newer-format/)]]);
      expect(
        now.imports.map(({ id }) => id),
        `byte ${at}`,
      ).toEqual([second]);
      expect(now.requests).toBe(40);
      expect(now.other).toEqual(sound.other);
    }
    await withStored((stored) => stored.put(store, bytes.buffer, key));
    expect(await withCore(told)).toEqual(sound);
  },
);

test('whatever of a manifest fell over: that import is damaged, is not lost, and can be removed; the other is as it was', async () => {
  const sound = await withCore(told);
  const manifest: unknown = await withStored((stored) => stored.get('manifests', first));
  // under another key it would be another manifest
  const flips = flippedLeaves(manifest).filter(({ path }) => path !== '.id');
  expect(flips.length).toBeGreaterThan(30);
  for (const { path, value } of flips) {
    await withStored((stored) => stored.put('manifests', value));
    const now = await withCore(told);
    expect(
      now.unreadable.map(({ stored, reason }) => [stored.id, reason]),
      path,
    ).toEqual([[first, 'damaged']]);
    expect(now.imports, path).toEqual(sound.imports.filter(({ id }) => id === second));
    expect(now.other, path).toEqual(sound.other);
  }
  await withCore(async (core) => {
    expect((await core.removeImport(first)).unreadable).toEqual([]);
    // what is put back is not sound by that
    expect((await core.undo())?.unreadable).toMatchObject([{ stored: { id: first }, reason: 'damaged' }]);
  });
  await withStored((stored) => stored.put('manifests', manifest));
  expect(await withCore(told)).toEqual(sound);
});

test('whatever of a report fell over: its totals are told, and that the rest is lost; all counts are as they were', async () => {
  const sound = await withCore(told);
  const report: unknown = await withStored((stored) => stored.get('reports', first));
  const flips = flippedLeaves(report);
  expect(flips.length).toBeGreaterThan(10);
  for (const { path, value } of [...flips, { path: 'none', value: undefined }]) {
    await withStored(async (stored) => {
      if (value === undefined) await stored.delete('reports', first);
      else await stored.put('reports', value, first);
    });
    const now = await withCore(told);
    expect(now.report, path).toMatchObject({
      isRest: true,
      requests: 40,
      files: [{ rowsRead: 40, counted: 40 }],
    });
    expect({ ...now, report: sound.report }, path).toEqual(sound);
  }
  // it can be saved, too
  expect((await withCore((core) => core.saveWorkspace())).size).toBeGreaterThan(0);
  await withStored((stored) => stored.put('reports', report, first));
  expect(await withCore(told)).toEqual(sound);
});
