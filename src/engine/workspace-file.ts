import type { ReferenceLists } from '../city/lists/reference-lists.ts';
import type { HashKey } from '../intake/half-sip-hash.ts';
import type { ImportReport } from '../intake/import-report.ts';
import type { SavedMapping } from './saved-mapping.ts';
import type { StoredImport } from './stored-import.ts';

/** With what a workspace file begins: 'UPTKWORK', and the version that this program writes and reads (docs/workspace-file.md). */
export const workspaceFileMark = {
  magic: [0x55, 0x50, 0x54, 0x4b, 0x57, 0x4f, 0x52, 0x4b],
  version: 2,
} as const;

/** Magic, version, length of the list, length of the file. */
export const headBytes = 24;

/** The list, written as JSON. */
export interface WorkspaceFileList {
  /** instant, ISO */
  readonly savedAt: string;
  /** what request ids were hashed with; null or missing = it never was needed */
  readonly idKey?: HashKey | null;
  /** in the order of their cubes, which follow without gaps, each with the ids of its requests behind it */
  readonly imports: readonly {
    readonly stored: StoredImport;
    readonly report: ImportReport;
    readonly cubeBytes: number;
    /** xxh32 of the encoded cube */
    readonly cubeSum: number;
    /** 0 or missing = no ids are kept */
    readonly idBytes?: number;
    readonly idSum?: number;
  }[];
  /** absent = nobody has changed those that the program ships with */
  readonly lists?: ReferenceLists;
  /** for the next files of the same shape; version 1 has none */
  readonly mappings: readonly SavedMapping[];
}

/** What is wrong with a file that should be a workspace; `unreadable`: the system did not give its bytes. */
export type WorkspaceFileFault = 'not-a-workspace' | 'newer-version' | 'cut-off' | 'damaged' | 'unreadable';
