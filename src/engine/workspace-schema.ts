import type { DBSchema } from 'idb';
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
  /** removed, but can still be put back */
  readonly removed: boolean;
}

/**
 * The database: small manifests, read at every change; reports by import id (some are long); encoded cubes in pieces under
 * [import id, number of the piece]; the history and the reference lists, one entry each; mappings by the shape of their files.
 */
export interface WorkspaceSchema extends DBSchema {
  manifests: { key: string; value: Manifest };
  reports: { key: string; value: ImportReport };
  cubes: { key: [string, number]; value: ArrayBuffer };
  history: { key: string; value: WorkspaceHistory };
  lists: { key: string; value: StoredLists };
  mappings: { key: string; value: SavedMapping };
}
