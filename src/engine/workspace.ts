import type { ImportReport } from '../intake/import-report.ts';
import type { StorageState, UnreadableImport } from './engine.ts';
import type { StoredImport } from './stored-import.ts';

/** One import with everything that is kept of it: the entry of the list, its full accounting, its encoded cube. */
export interface WorkspacePart {
  readonly stored: StoredImport;
  readonly report: ImportReport;
  readonly cube: ArrayBuffer;
  /** id of the part that goes when this one comes; null = none */
  readonly replaces: string | null;
}

/** What was found when the workspace was opened. Bytes are as stored: whether they are sound only decoding tells. */
export interface WorkspaceContent {
  readonly parts: readonly { readonly stored: StoredImport; readonly cube: ArrayBuffer }[];
  readonly unreadable: readonly UnreadableImport[];
}

/**
 * Where imports are kept. Every change is one transaction: it is there completely or not at all.
 * A change that cannot be written rejects with a `WorkspaceFault` and leaves what was there before.
 */
export interface Workspace {
  readonly state: StorageState;
  /** forgets what was removed, gives the rest */
  load(): Promise<WorkspaceContent>;
  /** adds a part and forgets for good what it replaces and what was removed before; aborting changes nothing */
  add(part: WorkspacePart, signal: AbortSignal): Promise<void>;
  /** marks an import as removed, or puts it back (false if it is no longer there) */
  setRemoved(id: string, removed: boolean): Promise<boolean>;
  report(id: string): Promise<ImportReport | null>;
  close(): void;
}
