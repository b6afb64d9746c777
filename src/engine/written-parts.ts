import type { NewImport } from './new-import.ts';
import type { Part } from './part.ts';
import type { WorkspacePart } from './workspace.ts';

/** New imports as they are written, and as they are shown when they were. */
export const writtenParts = (
  added: readonly NewImport[],
  kept: boolean,
): { readonly add: readonly WorkspacePart[]; readonly fresh: readonly Part[] } => ({
  add: added.map(({ stored, report, bytes, ids = null }) => ({
    stored: { ...stored, kept },
    report,
    cube: bytes,
    ids,
  })),
  fresh: added.map(({ stored, cube }) => ({ stored: { ...stored, kept }, cube })),
});
