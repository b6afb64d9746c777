import type { ReferenceLists } from '../city/lists/reference-lists.ts';
import type { Cube } from '../cube/cube.ts';
import { decodeCube } from '../cube/decode-cube.ts';
import { decodeRequestIds } from '../cube/decode-request-ids.ts';
import { xxhash32 } from '../cube/xxhash32.ts';
import type { HashKey } from '../intake/half-sip-hash.ts';
import { isSoundCube } from './is-sound-cube.ts';
import type { NewImport } from './new-import.ts';
import { parseFileList } from './parse-file-list.ts';
import type { SavedMapping } from './saved-mapping.ts';
import type { StoredImport } from './stored-import.ts';
import {
  headBytes,
  type WorkspaceFileFault,
  type WorkspaceFileList,
  workspaceFileMark,
} from './workspace-file.ts';

export type UnpackedWorkspace =
  | {
      readonly kind: 'unpacked';
      readonly imports: readonly NewImport[];
      /** what their request ids were hashed with, where that was saved */
      readonly idKey: HashKey | null;
      /** absent = the file has none */
      readonly lists?: ReferenceLists;
      readonly mappings: readonly SavedMapping[];
    }
  | { readonly kind: 'unusable'; readonly fault: WorkspaceFileFault };

type Front =
  | { readonly kind: 'front'; readonly list: WorkspaceFileList; readonly bytes: number }
  | { readonly kind: 'unusable'; readonly fault: WorkspaceFileFault };

const unusable = (fault: WorkspaceFileFault) => ({ kind: 'unusable', fault }) as const;

const readFront = (bytes: Uint8Array<ArrayBuffer>): Front => {
  const { magic, version } = workspaceFileMark;
  const shared = Math.min(bytes.length, magic.length);
  if (shared === 0 || magic.slice(0, shared).some((byte, at) => bytes[at] !== byte))
    return unusable('not-a-workspace');
  if (bytes.length < headBytes) return unusable('cut-off');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(8, true) > version) return unusable('newer-version');
  const listBytes = view.getUint32(12, true);
  const end = headBytes + listBytes + 4;
  if (bytes.length < end) return unusable('cut-off');
  if (view.getUint32(end - 4, true) !== xxhash32(bytes.subarray(0, end - 4))) return unusable('damaged');
  const total = view.getFloat64(16, true);
  if (bytes.length !== total) return unusable(bytes.length < total ? 'cut-off' : 'damaged');
  const list = parseFileList(new TextDecoder().decode(bytes.subarray(headBytes, end - 4)));
  return list === null ? unusable('damaged') : { kind: 'front', list, bytes: end };
};

/** The sums say that nothing fell over on the way, not who wrote it: the list and the cube have to say the same. */
const isSame = (stored: StoredImport, reported: number, cube: Cube): boolean => {
  const requests = cube.cells.count.reduce((sum, count) => sum + count, 0);
  return (
    stored.unit === cube.unit &&
    stored.range?.from === cube.range?.from &&
    stored.range?.to === cube.range?.to &&
    stored.requests === requests &&
    reported === requests
  );
};

type Entry = WorkspaceFileList['imports'][number];

/** The ids of an import's requests; undefined if they are not as the list and the cube say. */
const readIds = (
  { stored, idBytes = 0, idSum }: Entry,
  bytes: Uint8Array<ArrayBuffer>,
  cube: Cube,
): ArrayBuffer | null | undefined => {
  if (idBytes === 0) return stored.ids ? undefined : null;
  if (xxhash32(bytes) !== idSum) return undefined;
  const copy = bytes.slice().buffer;
  const ids = decodeRequestIds(copy, cube);
  const requests = ids?.count?.reduce((sum, count) => sum + count, 0) ?? ids?.low.length;
  return requests !== undefined && requests === stored.ids?.requests ? copy : undefined;
};

const readImport = (
  entry: Entry,
  bytes: Uint8Array<ArrayBuffer>,
  idBytes: Uint8Array<ArrayBuffer>,
): NewImport | null => {
  const { stored, report, cubeSum } = entry;
  if (xxhash32(bytes) !== cubeSum) return null;
  const copy = bytes.slice().buffer;
  try {
    const cube = decodeCube(copy);
    const isGood = isSoundCube(cube) && isSame(stored, report.requests, cube);
    const ids = isGood ? readIds(entry, idBytes, cube) : undefined;
    return ids === undefined ? null : { stored, report, cube, bytes: copy, ids };
  } catch {
    // whatever stumbles over it, it is no cube that we wrote
    return null;
  }
};

/**
 * The imports of a workspace file, all of them or none with what is wrong. A file may come from anywhere: everything in it is
 * checked before it is believed. Pure; runs anywhere.
 */
export const unpackWorkspace = (bytes: Uint8Array<ArrayBuffer>): UnpackedWorkspace => {
  const front = readFront(bytes);
  if (front.kind === 'unusable') return front;
  const imports: NewImport[] = [];
  let at = front.bytes;
  for (const entry of front.list.imports) {
    const { cubeBytes, idBytes = 0 } = entry;
    const end = at + cubeBytes + idBytes;
    const read = readImport(entry, bytes.subarray(at, at + cubeBytes), bytes.subarray(at + cubeBytes, end));
    if (read === null) return unusable('damaged');
    imports.push(read);
    at = end;
  }
  const ids = new Set(imports.map(({ stored }) => stored.id));
  const isWhole = at === bytes.length && ids.size === imports.length;
  const { idKey = null, lists, mappings } = front.list;
  const found = { kind: 'unpacked', imports, idKey, mappings, ...(lists && { lists }) } as const;
  return isWhole ? found : unusable('damaged');
};
