import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { logFile, logRows } from '../support/log-file.ts';
import { addRequests, importRequests, requestRows } from '../support/requests-with-ids.ts';
import { storedPieces } from '../support/stored-pieces.ts';
import type { StoredImport } from '../../src/engine/stored-import.ts';
import { addFile, openTestEngine } from '../support/test-engine.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));
const february = logFile('february.csv', logRows(90, '2025-02-01'));
const questions = [{ filter: {}, by: ['period', 'district'] as const, every: 'day' as const }];

/** Of a manifest what was written before there were checksums. */
const unsummed = (manifest: object) =>
  Object.fromEntries(Object.entries(manifest).filter(([key]) => key !== 'sum' && key !== 'reportSum'));

/** Builds what the first format would have stored of an import; the encoded cube is that of today's program. */
const format1 = async (name: string, from: string) => {
  const now = await openDB(from);
  const manifests: { readonly id: string; readonly stored: StoredImport }[] = await now.getAll('manifests');
  const older = await openDB(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('manifests', { keyPath: 'id' });
      database.createObjectStore('cubes');
    },
  });
  for (const manifest of manifests) {
    const report: unknown = await now.get('reports', manifest.id);
    const { districtNames: _, serviceNames: __, rowFilters: ___, ...mapping } = manifest.stored.mapping;
    const stored = { ...manifest.stored, mapping: { ...mapping, version: 1 } };
    await older.put('manifests', { ...unsummed(manifest), stored, format: 1, report, removed: false });
    await older.put('cubes', await now.get('cubes', [manifest.id, 0]), [manifest.id, 0]);
  }
  now.close();
  older.close();
};

test('a workspace of the first format opens, and nothing is lost', async () => {
  const { engine: source } = openTestEngine('migration-source');
  await addFile(source, january);
  await addFile(source, february);
  const { imports } = await source.holdings();
  await format1('migration-older', 'migration-source');
  const { engine } = openTestEngine('migration-older');
  const holdings = await engine.holdings();
  expect(holdings.storage).toEqual({ kind: 'kept' });
  expect(holdings.imports).toEqual(imports);
  expect((await engine.ask(questions)).answers).toEqual((await source.ask(questions)).answers);
  for (const { id } of imports) expect(await engine.report(id)).toEqual(await source.report(id));
  expect(await storedPieces('migration-older')).toEqual(await storedPieces('migration-source'));
  // it is a workspace like any other from here on
  const [first] = imports;
  await engine.removeImport(first?.id ?? '');
  expect((await engine.undo())?.imports).toEqual(imports);
  const stored = await openDB('migration-older');
  expect(stored.version).toBe(4);
  expect([...stored.objectStoreNames]).toEqual([
    'cubes',
    'history',
    'idKey',
    'ids',
    'lists',
    'manifests',
    'mappings',
    'reports',
  ]);
  const manifests: object[] = await stored.getAll('manifests');
  expect(manifests.some((manifest) => 'report' in manifest)).toBe(false);
  stored.close();
});

const rowsWithIds = requestRows(0, 20);

/** Builds what the second format would have stored: no ids of requests, and no word of them. */
const format2 = async (name: string, from: string) => {
  const now = await openDB(from);
  const manifests: { readonly id: string; readonly stored: object }[] = await now.getAll('manifests');
  const older = await openDB(name, 2, {
    upgrade: (database) => {
      database.createObjectStore('manifests', { keyPath: 'id' });
      for (const store of ['cubes', 'reports', 'history']) database.createObjectStore(store);
    },
  });
  for (const manifest of manifests) {
    const stored = Object.fromEntries(Object.entries(manifest.stored).filter(([key]) => key !== 'ids'));
    const kept = Object.fromEntries(Object.entries(unsummed(manifest)).filter(([key]) => key !== 'idBytes'));
    await older.put('manifests', { ...kept, format: 2, stored });
    await older.put('reports', await now.get('reports', manifest.id), manifest.id);
    await older.put('cubes', await now.get('cubes', [manifest.id, 0]), [manifest.id, 0]);
  }
  now.close();
  older.close();
};

test('an import of the second format counts, and is asked about: the ids of its requests were not kept then', async () => {
  const { engine: source } = openTestEngine('migration-ids-source');
  await addRequests(source, 'january', rowsWithIds);
  await format2('migration-ids', 'migration-ids-source');
  const { engine } = openTestEngine('migration-ids');
  expect((await engine.holdings()).requests).toBe(20);
  const again = await importRequests(engine, 'again', rowsWithIds);
  if (again.kind !== 'pending') throw new Error(again.kind);
  await engine.dropPending(again.pending);
  await engine.removeImport((await engine.holdings()).imports[0]?.id ?? '');
  // read anew it has them
  await addRequests(engine, 'anew', rowsWithIds);
  await addRequests(engine, 'once more', rowsWithIds);
  expect((await engine.holdings()).requests).toBe(20);
  engine.close();
  const later = await openTestEngine('migration-ids').engine.holdings();
  expect(later).toMatchObject({ requests: 20, repeats: [{ requests: 20, differing: 0 }] });
});

test('a page with the older program lets go; the newer one opens', async () => {
  const { engine: source } = openTestEngine('migration-held-source');
  await addFile(source, january);
  await format1('migration-held', 'migration-held-source');
  const older = await openDB('migration-held', 1, {
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  const { engine } = openTestEngine('migration-held');
  expect((await engine.holdings()).requests).toBe(120);
  older.close();
});
