import { encodeCube } from '../cube/encode-cube.ts';
import { EngineFault } from './engine-fault.ts';
import type { KeptImports } from './kept-imports.ts';
import { packWorkspace } from './pack-workspace.ts';
import type { WorkspacePart } from './workspace.ts';

/** All sound imports of real data as a file, those that the storage did not take too. Demo data every program has itself. */
export const savedWorkspace = async (kept: KeptImports, now: Date): Promise<Blob> => {
  const parts: WorkspacePart[] = [];
  for (const { stored, cube } of kept.shelf.parts) {
    if (stored.synthetic) continue;
    const report = await kept.report(stored.id);
    if (report === null) throw new EngineFault('internal', 'an import without its report');
    const ids = stored.ids ? await kept.ids(stored.id) : null;
    parts.push({ stored, report, cube: encodeCube(cube), ids });
  }
  const hasIds = parts.some(({ ids }) => ids);
  const idKey = hasIds ? await kept.idKey() : null;
  return new Blob(packWorkspace(parts, { savedAt: now, idKey }), { type: 'application/octet-stream' });
};
