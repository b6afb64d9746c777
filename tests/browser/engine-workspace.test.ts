import { deleteDB, openDB } from 'idb';
import { expect, test } from 'vitest';
import type { Question } from '../../src/cube/question.ts';
import { openIndexedDbWorkspace } from '../../src/engine/indexed-db-workspace.ts';
import { sealedManifest } from '../../src/engine/sealed-manifest.ts';
import type { Manifest } from '../../src/engine/workspace-schema.ts';
import { noHistory } from '../../src/engine/workspace-history.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { storedPieces } from '../support/stored-pieces.ts';
import { addFile, openTestEngine } from '../support/test-engine.ts';

const questions: readonly Question[] = [
  { filter: {}, by: [] },
  { filter: {}, by: ['period', 'district'], every: 'day' },
];

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));

let databases = 0;
const newDatabase = () => {
  databases += 1;
  return `workspace-test-${databases}`;
};

test('is there again for another engine, with the same answers', async () => {
  const database = newDatabase();
  const { engine } = openTestEngine(database);
  await addFile(engine, january);
  const { id } = await addFile(engine, february);
  const before = await engine.ask(questions);
  engine.close();
  const { engine: again } = openTestEngine(database);
  const holdings = await again.holdings();
  expect(holdings.imports.map(({ name, kept }) => [name, kept])).toEqual([
    ['january.csv', true],
    ['february.csv', true],
  ]);
  expect(holdings.storage).toEqual({ kind: 'kept' });
  expect((await again.ask(questions)).answers).toEqual(before.answers);
  expect((await again.report(id))?.files[0]).toMatchObject({ rowsRead: 90, counted: 90 });
  expect(await again.recognise([january])).toMatchObject([{ by: 'content' }]);
});

test('removal and return leave the very same bytes', async () => {
  const database = newDatabase();
  const { engine } = openTestEngine(database);
  const { id } = await addFile(engine, january);
  await addFile(engine, february);
  const before = await storedPieces(database);
  const answers = (await engine.ask(questions)).answers;
  expect((await engine.removeImport(id)).requests).toBe(90);
  expect((await engine.undo())?.requests).toBe(210);
  expect(await storedPieces(database)).toEqual(before);
  expect((await engine.ask(questions)).answers).toEqual(answers);
});

test('forgets what was removed when it is opened again', async () => {
  const database = newDatabase();
  const { engine } = openTestEngine(database);
  const { id } = await addFile(engine, january);
  await engine.removeImport(id);
  expect(await storedPieces(database)).toHaveLength(1);
  engine.close();
  const { engine: again } = openTestEngine(database);
  expect((await again.holdings()).imports).toEqual([]);
  expect(await storedPieces(database)).toEqual([]);
});

test('with one flipped bit shows that import as damaged and goes on with the others', async () => {
  const database = newDatabase();
  const { engine } = openTestEngine(database);
  const { id } = await addFile(engine, january);
  await addFile(engine, february);
  engine.close();
  const stored = await openDB(database);
  const piece = new Uint8Array(await stored.get('cubes', [id, 0]));
  piece[200] = (piece[200] ?? 0) ^ 1;
  await stored.put('cubes', piece.buffer, [id, 0]);
  stored.close();
  const { engine: again } = openTestEngine(database);
  const holdings = await again.holdings();
  expect(holdings.unreadable).toMatchObject([{ reason: 'damaged', stored: { id } }]);
  expect(holdings.imports.map(({ name }) => name)).toEqual(['february.csv']);
  expect(holdings.requests).toBe(90);
  expect((await again.removeImport(id)).unreadable).toEqual([]);
});

test('with a missing piece, or from a newer program, does the same', async () => {
  const database = newDatabase();
  const { engine } = openTestEngine(database);
  const cut = await addFile(engine, january);
  const newer = await addFile(engine, february);
  engine.close();
  const stored = await openDB(database);
  await stored.delete('cubes', [cut.id, 0]);
  const manifest: Manifest = await stored.get('manifests', newer.id);
  await stored.put('manifests', sealedManifest({ ...manifest, format: 99 }));
  stored.close();
  const { engine: again } = openTestEngine(database);
  const { unreadable, requests } = await again.holdings();
  expect(unreadable.map(({ reason }) => reason).toSorted()).toEqual(['incomplete', 'newer-format']);
  expect(requests).toBe(0);
});

test('of a newer program is left alone, and the page goes on in memory', async () => {
  const database = newDatabase();
  const newer = await openDB(database, 7);
  newer.close();
  const { engine } = openTestEngine(database);
  expect((await engine.holdings()).storage).toEqual({ kind: 'memory-only', reason: 'newer-format' });
  const stored = await addFile(engine, january);
  expect(stored.kept).toBe(false);
  expect((await engine.holdings()).requests).toBe(120);
  expect((await engine.report(stored.id))?.requests).toBe(120);
  await deleteDB(database);
});

test('stores a cube in pieces, and nothing of one that is cancelled while it is written', async () => {
  const database = newDatabase();
  const { engine } = openTestEngine(database);
  const stored = await addFile(engine, january);
  const report = await engine.report(stored.id);
  if (!report) throw new Error('no report');
  engine.close();
  const workspace = await openIndexedDbWorkspace(database);
  const mebibyte = 1024 * 1024;
  const part = {
    stored: { ...stored, id: 'big' },
    report,
    cube: new ArrayBuffer(20 * mebibyte),
  };
  const change = { add: [part], history: noHistory };
  const controller = new AbortController();
  const work = workspace.change(change, controller.signal);
  controller.abort();
  await expect(work).rejects.toThrow();
  expect(await storedPieces(database)).toHaveLength(1);
  await workspace.change(change, new AbortController().signal);
  const sizes = (await storedPieces(database)).map(({ length }) => length);
  expect(sizes.filter((size) => size >= mebibyte)).toEqual([8 * mebibyte, 8 * mebibyte, 4 * mebibyte]);
  expect(await workspace.cube('big')).toHaveProperty('byteLength', 20 * mebibyte);
  workspace.close();
});
