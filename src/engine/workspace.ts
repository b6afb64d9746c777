import type { HashKey } from '../intake/half-sip-hash.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { StorageState, UnreadableImport } from './engine.ts';
import type { MappingsChange, SavedMapping } from './saved-mapping.ts';
import type { Replacement, StoredImport } from './stored-import.ts';
import type { StoredLists } from './stored-lists.ts';
import type { WorkspaceHistory } from './workspace-history.ts';

/** One import with everything that is kept of it: the entry of the list, its full accounting, its encoded cube. */
export interface WorkspacePart {
  readonly stored: StoredImport;
  readonly report: ImportReport;
  readonly cube: ArrayBuffer;
  /** encoded ids of its requests; null or missing = none are kept */
  readonly ids?: ArrayBuffer | null;
}

/** What is stored, without the cubes: read before and after every change, for another page may have changed it. */
export interface WorkspaceIndex {
  readonly entries: readonly {
    readonly stored: StoredImport;
    /** counts nowhere, but a step of the history could bring it back */
    readonly removed: boolean;
    /** what it says of itself cannot be trusted */
    readonly isDamaged?: boolean;
  }[];
  readonly history: WorkspaceHistory;
  /** absent = nobody has changed the reference lists */
  readonly lists?: StoredLists;
}

/** All that one change does. */
export interface WorkspaceChange {
  /** parts that come; one with the same id is overwritten */
  readonly add?: readonly WorkspacePart[];
  /** ids of parts that count from now on; unknown ones are passed over */
  readonly show?: readonly string[];
  /** ids of parts that count no more */
  readonly hide?: readonly string[];
  /** takes the place of the key that request ids are hashed with */
  readonly idKey?: HashKey;
  readonly rename?: { readonly id: string; readonly name: string };
  /** what an import replaces from now on; null = nothing */
  readonly replacing?: { readonly id: string; readonly after: Replacement | null };
  /** the reference lists from now on */
  readonly lists?: StoredLists;
  /** the history afterwards: hidden parts that it does not name are forgotten for good */
  readonly history: WorkspaceHistory;
}

/** Where mappings are kept for the next files of their shape. */
export interface MappingStore {
  mappings(): Promise<readonly SavedMapping[]>;
  changeMappings(change: MappingsChange): Promise<void>;
}

/**
 * Where imports are kept. Every change is one transaction: it is there completely or not at all.
 * A change that cannot be written rejects with a `WorkspaceFault` and leaves what was there before.
 */
export interface Workspace extends MappingStore {
  readonly state: StorageState;
  index(): Promise<WorkspaceIndex>;
  /** the encoded cube of a part, or why it cannot be had. Bytes are as stored: whether they are sound only decoding tells */
  cube(id: string): Promise<ArrayBuffer | UnreadableImport['reason']>;
  /** the encoded request ids of a part; null if it has none, or they are not whole */
  ids(id: string): Promise<ArrayBuffer | null>;
  /** what request ids are hashed with: made when first asked for. Rejects with a `WorkspaceFault` */
  idKey(): Promise<HashKey>;
  /** aborting before the end changes nothing */
  change(change: WorkspaceChange, signal: AbortSignal): Promise<void>;
  /** null if there is none, or it is not as it was written */
  report(id: string): Promise<ImportReport | null>;
  /** forgets all there is */
  clear(): Promise<void>;
  close(): void;
}
