import type { DBSchema } from 'idb';
import type { HashKey } from '../intake/half-sip-hash.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { SavedMapping } from './saved-mapping.ts';
import type { StoredImport } from './stored-import.ts';
import type { StoredLists } from './stored-lists.ts';
import type { WorkspaceHistory } from './workspace-history.ts';

/** What stands in the store `manifests`: written last, so that its presence means the import is whole. */
export interface Manifest {
  readonly id: string;
  /** `workspaceFormat` of the program that wrote it */
  readonly format: number;
  readonly stored: StoredImport;
  readonly chunks: number;
  readonly cubeBytes: number;
  /** of its request ids; missing where a program of format 2 wrote it */
  readonly idBytes?: number;
  /** removed, but can still be put back */
  readonly removed: boolean;
  /** its checksum did not hold when it was changed: what it says of the import cannot be trusted */
  readonly isDamaged?: boolean;
  /** checksum of its report; missing, like the next one, where an earlier program wrote it */
  readonly reportSum?: number;
  /** checksum of all other entries */
  readonly sum?: number;
}

/**
 * The database: small manifests, read at every change; reports by import id (some are long); encoded cubes, and request
 * ids, in pieces under [import id, number of the piece]; the history, the key of the ids and the reference lists, one entry
 * each; mappings by the shape of their files.
 */
export interface WorkspaceSchema extends DBSchema {
  manifests: { key: string; value: Manifest };
  reports: { key: string; value: ImportReport };
  cubes: { key: [string, number]; value: ArrayBuffer };
  history: { key: string; value: WorkspaceHistory };
  ids: { key: [string, number]; value: ArrayBuffer };
  idKey: { key: string; value: HashKey };
  lists: { key: string; value: StoredLists };
  mappings: { key: string; value: SavedMapping };
}
