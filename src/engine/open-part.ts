import { CubeDecodeError } from '../cube/cube-decode-error.ts';
import { decodeCube } from '../cube/decode-cube.ts';
import type { ShelfEntry } from './import-shelf.ts';
import type { StoredImport } from './stored-import.ts';
import type { Workspace } from './workspace.ts';

/** Fetches and decodes a stored part; one whose checksum does not hold becomes an unreadable import. */
export const openPart = async (stored: StoredImport, workspace: Workspace): Promise<ShelfEntry> => {
  const bytes = await workspace.cube(stored.id);
  if (typeof bytes === 'string') return { kind: 'unreadable', stored, reason: bytes };
  try {
    return { kind: 'part', stored, cube: decodeCube(bytes) };
  } catch (cause) {
    if (!(cause instanceof CubeDecodeError)) throw cause;
    return {
      kind: 'unreadable',
      stored,
      reason: cause.fault === 'unknown-version' ? 'newer-format' : 'damaged',
    };
  }
};
