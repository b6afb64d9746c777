import type { ReferenceLists } from '../city/lists/reference-lists.ts';
import { xxhash32 } from '../cube/xxhash32.ts';
import type { HashKey } from '../intake/half-sip-hash.ts';
import type { SavedMapping } from './saved-mapping.ts';
import type { WorkspacePart } from './workspace.ts';
import { headBytes, type WorkspaceFileList, workspaceFileMark } from './workspace-file.ts';

interface SavedWith {
  readonly savedAt: Date;
  readonly idKey?: HashKey | null;
  /** null or missing = those that the program ships with */
  readonly lists?: ReferenceLists | null | undefined;
  readonly mappings?: readonly SavedMapping[];
}

/**
 * Imports and mappings as one file (docs/workspace-file.md): the pieces to write one after the other, so that a large workspace is not
 * copied. Equal imports at the same instant give equal bytes. Pure; runs anywhere.
 */
export const packWorkspace = (
  parts: readonly WorkspacePart[],
  { savedAt, idKey = null, lists, mappings = [] }: SavedWith,
): Uint8Array<ArrayBuffer>[] => {
  const pieces = parts.flatMap(({ cube, ids }) => (ids ? [cube, ids] : [cube]));
  const list: WorkspaceFileList = {
    savedAt: savedAt.toISOString(),
    idKey,
    imports: parts.map(({ stored, report, cube, ids }) => ({
      // where it is opened it is kept there, or not
      stored: { ...stored, kept: true },
      report,
      cubeBytes: cube.byteLength,
      cubeSum: xxhash32(new Uint8Array(cube)),
      ...(ids && { idBytes: ids.byteLength, idSum: xxhash32(new Uint8Array(ids)) }),
    })),
    ...(lists && { lists }),
    mappings: mappings.toSorted((a, b) => (a.shape < b.shape ? -1 : 1)),
  };
  const text = new TextEncoder().encode(JSON.stringify(list));
  const front = new Uint8Array(headBytes + text.length + 4);
  const view = new DataView(front.buffer);
  front.set(workspaceFileMark.magic);
  view.setUint32(8, workspaceFileMark.version, true);
  view.setUint32(12, text.length, true);
  view.setFloat64(16, front.length + pieces.reduce((sum, { byteLength }) => sum + byteLength, 0), true);
  front.set(text, headBytes);
  view.setUint32(front.length - 4, xxhash32(front.subarray(0, -4)), true);
  return [front, ...pieces.map((piece) => new Uint8Array(piece))];
};
