import type { IDBPDatabase } from 'idb';
import type { HashKey } from '../intake/half-sip-hash.ts';
import { randomHashKey } from '../intake/id-hash.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { UnreadableImport } from './engine.ts';
import { indexEntry } from './index-entry.ts';
import { jsonSum } from './json-sum.ts';
import { openWorkspaceDatabase, workspaceFormat } from './open-workspace-database.ts';
import { isSoundManifest, sealedManifest } from './sealed-manifest.ts';
import type { Workspace, WorkspaceChange, WorkspaceIndex, WorkspacePart } from './workspace.ts';
import { withReplacement } from './with-replacement.ts';
import { WorkspaceFault } from './workspace-fault.ts';
import { noHistory, reachableIds, type WorkspaceHistory } from './workspace-history.ts';
import type { Manifest, WorkspaceSchema } from './workspace-schema.ts';

/** One `put` of a big buffer blocks the storage for every page of the origin; pieces let others in between. */
const chunkBytes = 8 * 1024 * 1024;

type Database = IDBPDatabase<WorkspaceSchema>;

const piecesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

const lastKey = 'last';
const listsKey = 'now';

const allStores = ['manifests', 'reports', 'cubes', 'ids', 'idKey', 'history', 'lists', 'mappings'] as const;

/** `durability` strict: the browser answers only when the disk has it. */
const beginChange = (database: Database) =>
  database.transaction(allStores, 'readwrite', { durability: 'strict' });

type Change = ReturnType<typeof beginChange>;

const forget = async (change: Change, id: string) => {
  await change.objectStore('cubes').delete(piecesOf(id));
  await change.objectStore('ids').delete(piecesOf(id));
  await change.objectStore('reports').delete(id);
  await change.objectStore('manifests').delete(id);
};

const patch = async (change: Change, id: string, make: (manifest: Manifest) => Manifest) => {
  const manifest = await change.objectStore('manifests').get(id);
  if (!manifest) return;
  // a new checksum must not make it look sound, nor must it be kept from going
  const known = isSoundManifest(manifest) ? manifest : { ...manifest, id, isDamaged: true };
  await change.objectStore('manifests').put(sealedManifest(make(known)));
};

const setHistory = async (change: Change, history: WorkspaceHistory) => {
  await change.objectStore('history').put(history, lastKey);
  const reachable = reachableIds(history);
  for (const manifest of await change.objectStore('manifests').getAll()) {
    const { id, removed } = manifest;
    if (removed && isSoundManifest(manifest) && !reachable.has(id)) await forget(change, id);
  }
};

const putPart = async (change: Change, part: WorkspacePart, signal: AbortSignal) => {
  const { stored, report, cube, ids } = part;
  const { id } = stored;
  await forget(change, id);
  const putPieces = async (store: 'cubes' | 'ids', bytes: ArrayBuffer) => {
    for (let index = 0; index * chunkBytes < bytes.byteLength; index++) {
      signal.throwIfAborted();
      const piece = bytes.slice(index * chunkBytes, (index + 1) * chunkBytes);
      await change.objectStore(store).put(piece, [id, index]);
    }
  };
  await putPieces('cubes', cube);
  if (ids) await putPieces('ids', ids);
  await change.objectStore('reports').put(report, id);
  signal.throwIfAborted();
  const manifest = {
    id,
    format: workspaceFormat,
    stored,
    chunks: Math.ceil(cube.byteLength / chunkBytes),
    cubeBytes: cube.byteLength,
    idBytes: ids?.byteLength ?? 0,
    removed: false,
    reportSum: jsonSum(report),
  };
  await change.objectStore('manifests').put(sealedManifest(manifest));
};

const applyChange = async (change: Change, what: WorkspaceChange, signal: AbortSignal) => {
  const { add = [], show = [], hide = [], rename, replacing, lists } = what;
  for (const id of show) await patch(change, id, (manifest) => ({ ...manifest, removed: false }));
  for (const id of hide) await patch(change, id, (manifest) => ({ ...manifest, removed: true }));
  if (rename) {
    const { id, name } = rename;
    await patch(change, id, ({ stored, ...manifest }) => ({ ...manifest, stored: { ...stored, name } }));
  }
  if (replacing) {
    await patch(change, replacing.id, ({ stored, ...manifest }) => ({
      ...manifest,
      stored: withReplacement(stored, replacing.after),
    }));
  }
  if (what.idKey) await change.objectStore('idKey').put(what.idKey, lastKey);
  if (lists) await change.objectStore('lists').put(lists, listsKey);
  // first what goes: it makes room for what comes
  await setHistory(change, what.history);
  for (const part of add) await putPart(change, part, signal);
};

/** Runs one change as one transaction: what throws inside undoes all of it. */
const runChange = async <T>(database: Database, work: (change: Change) => Promise<T>): Promise<T> => {
  let change: Change;
  try {
    change = beginChange(database);
  } catch (cause) {
    throw new WorkspaceFault(cause);
  }
  // of the two rejections only the first is of interest; the other must not go unhandled
  change.done.catch(() => undefined);
  try {
    const result = await work(change);
    await change.done;
    return result;
  } catch (cause) {
    try {
      change.abort();
    } catch {
      // it has already ended: the browser aborted it itself
    }
    if (cause instanceof DOMException && cause.name === 'AbortError' && change.error === null) throw cause;
    throw new WorkspaceFault(change.error ?? cause);
  }
};

const joined = (pieces: readonly ArrayBuffer[]): ArrayBuffer => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(new Uint8Array(piece), at);
    at += piece.byteLength;
  }
  return whole.buffer;
};

/** The stored cube of one import, or why it cannot be had; one that cannot be read does not harm the others. */
const loadCube = async (
  database: Database,
  id: string,
): Promise<ArrayBuffer | UnreadableImport['reason']> => {
  try {
    const manifest = await database.get('manifests', id);
    if (manifest === undefined) return 'incomplete';
    if (manifest.format > workspaceFormat) return 'newer-format';
    const pieces = await database.getAll('cubes', piecesOf(id));
    const cube = joined(pieces);
    return pieces.length === manifest.chunks && cube.byteLength === manifest.cubeBytes ? cube : 'incomplete';
  } catch {
    // the browser keeps big values in files of their own, and one of them is gone or broken
    return 'damaged';
  }
};

/** null if there are none, or not all of them: whether they are sound only decoding tells. */
const loadIds = async (database: Database, id: string): Promise<ArrayBuffer | null> => {
  try {
    const manifest = await database.get('manifests', id);
    const ids = joined(await database.getAll('ids', piecesOf(id)));
    return ids.byteLength > 0 && ids.byteLength === manifest?.idBytes ? ids : null;
  } catch {
    return null;
  }
};

const loadReport = async (database: Database, id: string): Promise<ImportReport | null> => {
  const reading = database.transaction(['manifests', 'reports']);
  const [manifest, report] = await Promise.all([
    reading.objectStore('manifests').get(id),
    reading.objectStore('reports').get(id),
  ]);
  const sum = manifest?.reportSum;
  return report && (sum === undefined || sum === jsonSum(report)) ? report : null;
};

/** Two pages that ask at once get the same one. */
const keyOfIds = (database: Database): Promise<HashKey> =>
  runChange(database, async (change) => {
    const store = change.objectStore('idKey');
    const known = await store.get(lastKey);
    const key = known ?? randomHashKey();
    if (!known) await store.put(key, lastKey);
    return key;
  });

/** All in one transaction: entries, history and lists of the same moment. */
const readIndex = async (database: Database): Promise<WorkspaceIndex> => {
  try {
    const reading = database.transaction(['manifests', 'history', 'lists']);
    const [keys, manifests, history, lists] = await Promise.all([
      reading.objectStore('manifests').getAllKeys(),
      reading.objectStore('manifests').getAll(),
      reading.objectStore('history').get(lastKey),
      reading.objectStore('lists').get(listsKey),
    ]);
    // both are in the order of the keys
    const entries = manifests.map((manifest, at) => indexEntry(manifest, keys[at] as string));
    return { entries, history: history ?? noHistory, ...(lists && { lists }) };
  } catch (cause) {
    throw new WorkspaceFault(cause);
  }
};

/** The workspace in the browser's IndexedDB; rejects with a `WorkspaceFault` if there is none to be had. */
export const openIndexedDbWorkspace = async (name: string): Promise<Workspace> => {
  const database = await openWorkspaceDatabase(name);
  return {
    state: { kind: 'kept' },
    index: () => readIndex(database),
    cube: (id) => loadCube(database, id),
    ids: (id) => loadIds(database, id),
    idKey: () => keyOfIds(database),
    change: (what, signal) => runChange(database, (change) => applyChange(change, what, signal)),
    report: (id) => loadReport(database, id),
    mappings: () => database.getAll('mappings'),
    changeMappings: ({ put = [], forget: shapes = [] }) =>
      runChange(database, async (change) => {
        for (const shape of shapes) await change.objectStore('mappings').delete(shape);
        for (const saved of put) await change.objectStore('mappings').put(saved);
      }),
    clear: () =>
      runChange(database, async (change) => {
        for (const store of change.objectStoreNames) await change.objectStore(store).clear();
      }),
    close: () => database.close(),
  };
};
