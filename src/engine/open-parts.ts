import { CubeDecodeError } from '../cube/cube-decode-error.ts';
import { decodeCube } from '../cube/decode-cube.ts';
import type { UnreadableImport } from './engine.ts';
import type { Part } from './part.ts';
import type { WorkspaceContent } from './workspace.ts';

/** Decodes what was stored; a part whose checksum does not hold becomes an unreadable import, the others are untouched. */
export const openParts = (
  content: WorkspaceContent,
): { readonly parts: readonly Part[]; readonly unreadable: readonly UnreadableImport[] } => {
  const parts: Part[] = [];
  const unreadable = [...content.unreadable];
  for (const { stored, cube } of content.parts) {
    try {
      parts.push({ stored, cube: decodeCube(cube) });
    } catch (cause) {
      if (!(cause instanceof CubeDecodeError)) throw cause;
      unreadable.push({ stored, reason: cause.fault === 'unknown-version' ? 'newer-format' : 'damaged' });
    }
  }
  return { parts, unreadable };
};
