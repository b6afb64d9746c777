import { periodUnits } from '../cube/period-unit.ts';
import { isSoundManifest } from './sealed-manifest.ts';
import type { StoredImport } from './stored-import.ts';
import type { WorkspaceIndex } from './workspace.ts';
import type { Manifest } from './workspace-schema.ts';

/** What can still be shown of an import of which nothing is certain but where it lies. */
const presentable = (stored: StoredImport, id: string): StoredImport => ({
  ...stored,
  id,
  range: null,
  unit: periodUnits.find((unit) => unit === stored.unit) ?? 'day',
  importedAt: Number.isNaN(Date.parse(stored.importedAt)) ? new Date(0).toISOString() : stored.importedAt,
});

/** The entry of the list for a manifest that lies under `id`; one whose checksum does not hold is damaged, also if it says that it is removed. */
export const indexEntry = (manifest: Manifest, id: string): WorkspaceIndex['entries'][number] => {
  const { stored, removed, isDamaged } = manifest;
  if (isSoundManifest(manifest)) return { stored, removed, ...(isDamaged && { isDamaged }) };
  return { stored: presentable(stored, id), removed: false, isDamaged: true };
};
