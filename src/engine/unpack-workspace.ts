import type { ReferenceLists } from '../city/lists/reference-lists.ts';
import type { Cube } from '../cube/cube.ts';
import { decodeCube } from '../cube/decode-cube.ts';
import { xxhash32 } from '../cube/xxhash32.ts';
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

const readImport = (
  { stored, report, cubeSum }: WorkspaceFileList['imports'][number],
  bytes: Uint8Array<ArrayBuffer>,
): NewImport | null => {
  if (xxhash32(bytes) !== cubeSum) return null;
  const copy = bytes.slice().buffer;
  try {
    const cube = decodeCube(copy);
    const isGood = isSoundCube(cube) && isSame(stored, report.requests, cube);
    return isGood ? { stored, report, cube, bytes: copy } : null;
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
    const read = readImport(entry, bytes.subarray(at, at + entry.cubeBytes));
    if (read === null) return unusable('damaged');
    imports.push(read);
    at += entry.cubeBytes;
  }
  const ids = new Set(imports.map(({ stored }) => stored.id));
  const isWhole = at === bytes.length && ids.size === imports.length;
  const { lists, mappings } = front.list;
  return isWhole ? { kind: 'unpacked', imports, mappings, ...(lists && { lists }) } : unusable('damaged');
};
