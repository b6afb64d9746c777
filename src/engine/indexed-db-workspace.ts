import type { IDBPDatabase } from 'idb';
import type { UnreadableImport } from './engine.ts';
import { openWorkspaceDatabase, workspaceFormat } from './open-workspace-database.ts';
import type { Workspace, WorkspacePart } from './workspace.ts';
import { WorkspaceFault } from './workspace-fault.ts';
import type { Manifest, WorkspaceSchema } from './workspace-schema.ts';

/** One `put` of a big buffer blocks the storage for every page of the origin; pieces let others in between. */
const chunkBytes = 8 * 1024 * 1024;

type Database = IDBPDatabase<WorkspaceSchema>;

const piecesOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** `durability` strict: the browser answers only when the disk has it. */
const beginChange = (database: Database) =>
  database.transaction(['manifests', 'cubes'], 'readwrite', { durability: 'strict' });

type Change = ReturnType<typeof beginChange>;

const forget = async (change: Change, id: string) => {
  await change.objectStore('cubes').delete(piecesOf(id));
  await change.objectStore('manifests').delete(id);
};

const forgetRemoved = async (change: Change) => {
  for (const { id, removed } of await change.objectStore('manifests').getAll()) {
    if (removed) await forget(change, id);
  }
};

const putPart = async (change: Change, { stored, report, cube }: WorkspacePart, signal: AbortSignal) => {
  const chunks = Math.ceil(cube.byteLength / chunkBytes);
  for (let index = 0; index < chunks; index++) {
    signal.throwIfAborted();
    const piece = cube.slice(index * chunkBytes, (index + 1) * chunkBytes);
    await change.objectStore('cubes').put(piece, [stored.id, index]);
  }
  signal.throwIfAborted();
  const manifest: Manifest = {
    id: stored.id,
    format: workspaceFormat,
    stored,
    report,
    chunks,
    cubeBytes: cube.byteLength,
    removed: false,
  };
  await change.objectStore('manifests').put(manifest);
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
  manifest: Manifest,
): Promise<ArrayBuffer | UnreadableImport['reason']> => {
  if (manifest.format > workspaceFormat) return 'newer-format';
  try {
    const pieces = await database.getAll('cubes', piecesOf(manifest.id));
    const cube = joined(pieces);
    return pieces.length === manifest.chunks && cube.byteLength === manifest.cubeBytes ? cube : 'incomplete';
  } catch {
    // the browser keeps big values in files of their own, and one of them is gone or broken
    return 'damaged';
  }
};

const loadAll = async (database: Database) => {
  await runChange(database, forgetRemoved);
  const parts: { stored: Manifest['stored']; cube: ArrayBuffer }[] = [];
  const unreadable: UnreadableImport[] = [];
  for (const manifest of await database.getAll('manifests')) {
    const { stored } = manifest;
    const cube = await loadCube(database, manifest);
    if (typeof cube === 'string') unreadable.push({ stored, reason: cube });
    else parts.push({ stored, cube });
  }
  return { parts, unreadable };
};

/** The workspace in the browser's IndexedDB; rejects with a `WorkspaceFault` if there is none to be had. */
export const openIndexedDbWorkspace = async (name: string): Promise<Workspace> => {
  const database = await openWorkspaceDatabase(name);
  return {
    state: { kind: 'kept' },
    load: () => loadAll(database),
    add: (part, signal) =>
      runChange(database, async (change) => {
        await forgetRemoved(change);
        if (part.replaces !== null) await forget(change, part.replaces);
        await putPart(change, part, signal);
      }),
    setRemoved: (id, removed) =>
      runChange(database, async (change) => {
        const manifest = await change.objectStore('manifests').get(id);
        if (manifest) await change.objectStore('manifests').put({ ...manifest, removed });
        return manifest !== undefined;
      }),
    report: async (id) => (await database.get('manifests', id))?.report ?? null,
    close: () => database.close(),
  };
};
