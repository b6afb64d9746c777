import type { LearnedNames } from '../../city/lists/with-learned-names.ts';
import type { Covered, SeenFile } from '../../engine/covered.ts';
import type { StoredOutcome } from '../../engine/engine.ts';
import type { ListedTable, TableChoice } from '../../engine/reader.ts';
import type { EngineFaultCode } from '../../engine/engine-fault.ts';
import type { Recalled } from '../../engine/recall-mapping.ts';
import type { StoredImport } from '../../engine/stored-import.ts';
import type { ImportProgress, ImportReport, LabelCount } from '../../intake/import-report.ts';
import type { Inspection, NotReadable } from '../../intake/inspection.ts';
import type { MappingDraft } from './mapping-draft.ts';

/** A table of a file that was chosen or dropped; `look` is null until it was looked at. */
export interface ChosenFile {
  readonly id: number;
  readonly file: File;
  /** the table in it; null until it is known which it has */
  readonly choice: TableChoice | null;
  /** tables of the same file that were not chosen; they stand with its first one */
  readonly others: readonly ListedTable[];
  readonly look: Inspection | NotReadable | { readonly kind: 'fault'; readonly code: EngineFaultCode } | null;
}

/** Why the last attempt added nothing. */
export type ImportFailure =
  | Extract<StoredOutcome, { readonly kind: 'failed' | 'incompatible' | 'cancelled' }>
  | { readonly kind: 'fault'; readonly code: EngineFaultCode };

/** How far the import is. */
export type ImportStage =
  | { readonly kind: 'choosing' }
  | {
      readonly kind: 'reading';
      readonly progress: ImportProgress | null;
      readonly elapsedMs: number;
    }
  | {
      readonly kind: 'asking';
      readonly pending: string;
      readonly covered: readonly Covered[];
      /** all that would be added */
      readonly requests: number;
    };

/** Where the draft comes from. */
export type DraftOrigin =
  | { readonly kind: 'proposed' }
  /** how an earlier import of a file of the same shape was read */
  | { readonly kind: 'saved'; readonly name: string; readonly savedAt: string }
  /** a mapping file */
  | { readonly kind: 'file'; readonly name: string };

/** Everything between choosing files and having them in the list. */
export interface ImportSession {
  readonly files: readonly ChosenFile[];
  /** null until a file could be read */
  readonly draft: MappingDraft | null;
  readonly origin: DraftOrigin;
  /** what earlier imports tell of the first file; null = not known */
  readonly recalled: Recalled | null;
  readonly seen: readonly SeenFile[];
  /** names that go into the city's lists when the import is there */
  readonly learns: LearnedNames | null;
  /** what came of that the last time */
  readonly learned: 'saved' | 'failed' | null;
  readonly stage: ImportStage;
  readonly failure: ImportFailure | null;
  /** what was added last, for its accounting, and how: it can be read again in another way */
  readonly added: {
    readonly stored: StoredImport;
    readonly files: readonly ChosenFile[];
    readonly draft: MappingDraft;
    readonly recalled: Recalled | null;
  } | null;
  /** the import that is read again and replaced, with its channel words and unknown names: all of them are known by now */
  readonly replaces: {
    readonly id: string;
    readonly name: string;
    readonly channels: readonly LabelCount[];
    readonly unmatched: ImportReport['unmatched'];
  } | null;
}

export const emptySession: ImportSession = {
  files: [],
  draft: null,
  origin: { kind: 'proposed' },
  recalled: null,
  seen: [],
  learns: null,
  learned: null,
  stage: { kind: 'choosing' },
  failure: null,
  added: null,
  replaces: null,
};
