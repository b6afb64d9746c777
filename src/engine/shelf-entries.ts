import type { CityNames } from './city-names.ts';
import type { ImportShelf, ShelfEntry } from './import-shelf.ts';
import { openPart } from './open-part.ts';
import type { Part } from './part.ts';
import type { UnkeptImports } from './unkept-imports.ts';
import type { Workspace, WorkspaceIndex } from './workspace.ts';

interface Sources {
  readonly index: WorkspaceIndex;
  /** just written: need not be fetched */
  readonly fresh: readonly Part[];
  readonly shelf: ImportShelf;
  readonly unkept: UnkeptImports;
  readonly names: CityNames;
  readonly workspace: Workspace;
}

/** The list of imports as it is stored now, and those that are stored nowhere. Fetches only what is not here. */
export const shelfEntries = async (sources: Sources): Promise<readonly ShelfEntry[]> => {
  const { index, fresh, shelf, unkept, names, workspace } = sources;
  const entries: ShelfEntry[] = [];
  for (const { stored, removed, isDamaged } of index.entries) {
    if (removed || unkept.covers(stored.id)) continue;
    if (isDamaged) {
      entries.push({ kind: 'unreadable', stored, reason: 'damaged' });
      continue;
    }
    const here = fresh.find((part) => part.stored.id === stored.id);
    const known = here ? { kind: 'part' as const, ...here } : shelf.get(stored.id);
    entries.push(known ? { ...known, stored } : await openPart(stored, workspace));
  }
  return [...entries, ...unkept.entries].map((entry) => (entry.kind === 'part' ? names.seen(entry) : entry));
};
