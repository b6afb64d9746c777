import { encodeCube } from '../cube/encode-cube.ts';
import { EngineFault } from './engine-fault.ts';
import type { KeptImports } from './kept-imports.ts';
import { packWorkspace } from './pack-workspace.ts';
import { reportOrRest } from './report-or-rest.ts';
import type { WorkspacePart } from './workspace.ts';

/** All sound imports of real data and the city's own lists as a file, those that the storage did not take too. Demo data every program has itself. */
export const savedWorkspace = async (kept: KeptImports, now: Date): Promise<Blob> => {
  const parts: WorkspacePart[] = [];
  for (const { stored, cube, original = cube } of kept.shelf.parts) {
    if (stored.synthetic) continue;
    const report = await reportOrRest(kept, stored.id);
    if (report === null) throw new EngineFault('internal', 'an import without its report');
    const ids = stored.ids ? await kept.ids.of(stored.id) : null;
    parts.push({ stored, report, cube: encodeCube(original), ids });
  }
  const idKey = parts.some(({ ids }) => ids) ? await kept.ids.key() : null;
  const mappings = await kept.mappings.mappings();
  const pieces = packWorkspace(parts, { savedAt: now, idKey, lists: kept.storedLists?.lists, mappings });
  return new Blob(pieces, { type: 'application/octet-stream' });
};
