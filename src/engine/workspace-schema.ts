import type { DBSchema } from 'idb';
import type { ImportReport } from '../intake/import-report.ts';
import type { StoredImport } from './stored-import.ts';

/** What stands in the store `manifests`: written last, so that its presence means the import is whole. */
export interface Manifest {
  readonly id: string;
  /** `workspaceFormat` of the program that wrote it */
  readonly format: number;
  readonly stored: StoredImport;
  readonly report: ImportReport;
  readonly chunks: number;
  readonly cubeBytes: number;
  /** removed, but can still be put back */
  readonly removed: boolean;
}

/** The database: one store of manifests, one of encoded cubes in pieces under [import id, number of the piece]. */
export interface WorkspaceSchema extends DBSchema {
  manifests: { key: string; value: Manifest };
  cubes: { key: [string, number]; value: ArrayBuffer };
}
