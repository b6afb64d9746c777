import { openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Engine, Holdings } from '../../src/engine/engine.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { storedPieces } from '../support/stored-pieces.ts';
import { addFile, importFile, openTestEngine } from '../support/test-engine.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));

let databases = 0;
/** Two tabs are two engines, each with a worker of its own: they share nothing but the browser's storage. */
const openTabs = () => {
  databases += 1;
  const database = `two-tabs-${databases}`;
  return { database, one: openTestEngine(database).engine, other: openTestEngine(database).engine };
};

const namesIn = async (engine: Engine) => (await engine.holdings()).imports.map(({ name }) => name);

/** The lists that an engine tells its page, the last one last. */
const heardFrom = (engine: Engine): readonly Holdings[] => {
  const heard: Holdings[] = [];
  engine.subscribe((holdings) => heard.push(holdings));
  return heard;
};

test('a change in one tab is told to the page of the other', async () => {
  const { one, other } = openTabs();
  const { version } = await other.holdings();
  const heard = heardFrom(other);
  const names = () => heard.at(-1)?.imports.map(({ name }) => name);
  const { id } = await addFile(one, january);
  await expect.poll(names).toEqual(['january.csv']);
  await addFile(one, february);
  await expect.poll(names).toEqual(['january.csv', 'february.csv']);
  await one.renameImport(id, 'січень');
  await expect.poll(names).toEqual(['січень', 'february.csv']);
  await one.removeImport(id);
  await expect.poll(names).toEqual(['february.csv']);
  await other.undo();
  await expect.poll(() => namesIn(one)).toEqual(['січень', 'february.csv']);
  const versions = heard.map((holdings) => holdings.version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(versions[0]).toBeGreaterThan(version);
  expect((await one.holdings()).requests).toBe(210);
});

test('two tabs that add the same file at once: one adds it, the other asks', async () => {
  const { database, one, other } = openTabs();
  await Promise.all([one.holdings(), other.holdings()]);
  const outcomes = await Promise.all([importFile(one, january), importFile(other, january)]);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['imported', 'pending']);
  expect(await storedPieces(database)).toHaveLength(1);
  await expect.poll(() => namesIn(one)).toEqual(['january.csv']);
  await expect.poll(() => namesIn(other)).toEqual(['january.csv']);
});

test('many changes from both sides at once end in one list', async () => {
  const { one, other } = openTabs();
  const months = ['01', '02', '03', '04', '05', '06'];
  await Promise.all(
    months.map((month, at) =>
      addFile(at % 2 === 0 ? one : other, logFile(`${month}.csv`, logRows(30, `2025-${month}-01`))),
    ),
  );
  const all = months.map((month) => `${month}.csv`);
  await expect.poll(async () => (await namesIn(one)).toSorted()).toEqual(all);
  await expect.poll(async () => (await namesIn(other)).toSorted()).toEqual(all);
  expect((await one.holdings()).requests).toBe(180);
});

test('deleting everything leaves no entry in any store, and no list in any tab', async () => {
  const { database, one, other } = openTabs();
  const { id } = await addFile(one, january);
  await addFile(one, february);
  await one.removeImport(id);
  await expect.poll(() => namesIn(other)).toEqual(['february.csv']);
  const after = await other.deleteAll();
  expect(after).toMatchObject({ imports: [], unreadable: [], undoable: null, redoable: null, requests: 0 });
  await expect.poll(() => namesIn(one)).toEqual([]);
  expect(await one.report(id)).toBeNull();
  const ours = (await indexedDB.databases()).filter(({ name }) => name?.startsWith(database));
  expect(ours).toHaveLength(1);
  const stored = await openDB(database);
  for (const store of stored.objectStoreNames) expect([store, await stored.count(store)]).toEqual([store, 0]);
  stored.close();
  // and it can be begun anew
  await addFile(one, january);
  await expect.poll(() => namesIn(other)).toEqual(['january.csv']);
});

test('a tab that is opened later leaves alone what the first one can undo', async () => {
  const { database, one } = openTabs();
  const { id } = await addFile(one, january);
  await one.removeImport(id);
  const { engine: later } = openTestEngine(database);
  expect((await later.holdings()).undoable).toMatchObject({ kind: 'removed', name: 'january.csv' });
  expect((await one.undo())?.requests).toBe(120);
});

test('a workspace saved in one browser opens in another one', async () => {
  const { one } = openTabs();
  await addFile(one, january);
  await one.renameImport((await addFile(one, february)).id, 'лютий');
  const file = await one.saveWorkspace();
  const { database, one: elsewhere } = openTabs();
  expect(await elsewhere.openWorkspace(file, null)).toEqual({ kind: 'opened', added: 2, known: 0 });
  expect((await elsewhere.holdings()).imports).toEqual((await one.holdings()).imports);
  elsewhere.close();
  const { engine: again } = openTestEngine(database);
  expect(await namesIn(again)).toEqual(['january.csv', 'лютий']);
  const question = [{ filter: {}, by: ['period', 'service'] as const, every: 'day' as const }];
  expect((await again.ask(question)).answers).toEqual((await one.ask(question)).answers);
});
