import type { CityProfile } from '../city/city-profile.ts';
import type { LearnedNames } from '../city/lists/with-learned-names.ts';
import type { Answer } from '../cube/answer.ts';
import type { Dimension } from '../cube/dimension.ts';
import type { Member } from '../cube/cube.ts';
import type { Merged } from '../cube/merge-cubes.ts';
import type { DayRange } from '../cube/day-range.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { Question } from '../cube/question.ts';
import type { Inspection, NotReadable } from '../intake/inspection.ts';
import type { ImportProgress, ImportReport } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';
import type { Problem } from '../intake/problem.ts';
import type { ImportQuality } from '../measures/quality/import-quality.ts';
import type { StoredImport } from './stored-import.ts';
import type { FileTables, TableChoice, TryOutcome } from './reader.ts';
import type { Overlapped } from './overlapped-imports.ts';
import type { Repeat, Rest } from './counted-parts.ts';
import type { MappingCalls } from './mapping-calls.ts';
import type { Covered, SeenFile } from './covered.ts';
import type { ListsChange, ListsOutcome, ListsState } from './lists-change.ts';
import type { WorkspaceFileFault } from './workspace-file.ts';

export type { FileTables, StoredImport, TableChoice };

/** Where imports are kept: in this browser, or (with the reason) only as long as the page is open. */
export type StorageState =
  | { readonly kind: 'kept' }
  | {
      readonly kind: 'memory-only';
      readonly reason: 'unavailable' | 'blocked' | 'newer-format' | 'quota-exceeded' | 'write-failed';
    };

/**
 * An import whose stored bytes cannot be trusted, or (stored by another page at the same time) that cannot stand beside the
 * older ones: it counts nowhere and can only be removed.
 */
export interface UnreadableImport {
  readonly stored: StoredImport;
  readonly reason: 'damaged' | 'incomplete' | 'newer-format' | 'does-not-fit';
}

/** A change of the list of imports that can be undone, or done again. */
export interface LastChange {
  /** `replacing`: what is there replaces others from now on, or no more */
  readonly kind: 'added' | 'removed' | 'replaced' | 'replacing' | 'not-replacing';
  /** of the import, or of the first one of several */
  readonly name: string;
  readonly imports: number;
}

/** What the live parts hold together: enough for every control of the page. */
export interface Holdings {
  /** grows with every change of the workspace; answers carry it */
  readonly version: number;
  /** the imports that are counted, oldest first */
  readonly imports: readonly StoredImport[];
  /** demo imports that rest while there is real data: never mixed with it, back when the last real import is removed */
  readonly setAside: readonly StoredImport[];
  readonly unreadable: readonly UnreadableImport[];
  readonly storage: StorageState;
  /** is everything that is counted made by the demo generator? */
  readonly synthetic: boolean;
  readonly requests: number;
  readonly unit: PeriodUnit | null;
  readonly yearStartMonth: number;
  readonly range: DayRange | null;
  /** last day that is complete in the data, as far as known */
  readonly completeTo: number | null;
  readonly members: Readonly<Record<Dimension, readonly Member[]>>;
  readonly segmentNames: readonly [string, string, string];
  /** what `undo` would take back, and `redo` do again; null = nothing */
  readonly undoable: LastChange | null;
  readonly redoable: LastChange | null;
  /** requests that several imports have, and where they count */
  readonly repeats: readonly Repeat[];
  /** requests that other imports replace */
  readonly rests: readonly Rest[];
  /** what the districts of the live imports mean (those that map one): more than one may not be mixed silently */
  readonly districtBases: readonly Mapping['districtBasis'][];
  /** the city of the workspace's reference lists; absent = the one that the program ships with */
  readonly city?: CityProfile;
}

export interface ImportRequest {
  readonly files: readonly File[];
  /** the table that is meant in each of the files; null, and where there is no list, the usual one */
  readonly choices?: readonly (TableChoice | null)[];
  /** name shown in the list of imports */
  readonly name: string;
  readonly mapping: Mapping;
  readonly synthetic: boolean;
  /** id of an import that this one takes the place of, in one change: the same files read in another way */
  readonly replaces?: string;
}

/**
 * What is to become of an import that overlaps others: it is added (requests with the same id count once, others count beside those
 * that are there); or what it overlaps rests as long as it counts; or its ids are of another numbering, and it is added.
 */
export type OverlapAnswer = 'add' | 'replace' | 'apart';

/** The same for the imports of a workspace file. */
export type FileAnswer = Exclude<OverlapAnswer, 'replace'>;

export type StoredOutcome =
  | { readonly kind: 'imported'; readonly stored: StoredImport }
  /**
   * Read, but not yet added: (some of) it seems to be there already, and would count twice.
   * `keepPending` adds it, `dropPending` forgets it; another import forgets it too.
   */
  | {
      readonly kind: 'pending';
      readonly pending: string;
      readonly covered: readonly Covered[];
      /** all that would be added */
      readonly requests: number;
    }
  /** sound in itself, but it cannot stand beside what is there: no common period unit, or too many segments */
  | { readonly kind: 'incompatible'; readonly because: Exclude<Merged, { readonly kind: 'merged' }> }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'cancelled' };

/** What came of opening a workspace file: all of its imports were added, or nothing was changed. */
export type OpenedOutcome =
  /** `known`: imports of the file that were in the list already */
  | {
      readonly kind: 'opened';
      readonly added: number;
      readonly known: number;
      /** reference lists of the file: taken over, or left because this workspace has its own; absent = it has none */
      readonly lists?: 'taken' | 'left';
    }
  /** some of it seems to be there already, and would count twice: ask, and open again so that it may */
  | { readonly kind: 'repeats'; readonly covered: readonly Covered[]; readonly requests: number }
  | Extract<StoredOutcome, { readonly kind: 'incompatible' }>
  | { readonly kind: 'unusable'; readonly fault: WorkspaceFileFault };

export interface ImportWatch {
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
}

/** The page's one door to everything that runs outside its thread. Engine failures reject with an `EngineFault`; bad data are values. */
export interface Engine {
  /** starts what looks at files, so that the next one need not wait for it; a failure shows when a file comes */
  prepare(): Promise<void>;
  /** the tables in a file: itself, sheets of a workbook, files in an archive */
  tables(file: File): Promise<FileTables>;
  inspect(file: File, choice?: TableChoice | null): Promise<Inspection | NotReadable>;
  /** what would become of the first rows of a file, read through a mapping; nothing is kept */
  tryOut(file: File, choice: TableChoice | null, mapping: Mapping): Promise<TryOutcome>;
  /** which of these files were imported before, or occur twice among themselves */
  recognise(files: readonly File[], choices?: readonly (TableChoice | null)[]): Promise<readonly SeenFile[]>;
  /** `signal` cancels within 200 ms; nothing is kept then */
  importFiles(request: ImportRequest, watch: ImportWatch): Promise<StoredOutcome>;
  /** `answer`: add it beside what is there unless said otherwise */
  keepPending(pending: string, answer?: OverlapAnswer): Promise<StoredOutcome>;
  dropPending(pending: string): Promise<void>;
  removeImport(id: string): Promise<Holdings>;
  renameImport(id: string, name: string): Promise<Holdings>;
  /** what an import could replace of the others, now */
  overlapped(id: string): Promise<readonly Overlapped[]>;
  /** an import that is there replaces what it overlaps from now on, or nothing any more; can be undone */
  setReplacing(id: string, isReplacing: boolean): Promise<Holdings>;
  /** takes back the last import, removal or replacement (in whichever page it was made); null if there is none. Until all pages are closed */
  undo(): Promise<Holdings | null>;
  /** does again what was undone last; null if there is nothing, or something else was done since */
  redo(): Promise<Holdings | null>;
  /** deletes all imports, reports and whatever else is stored, also in other pages; cannot be undone */
  deleteAll(): Promise<Holdings>;
  /** all sound imports of real data as one file (docs/workspace-file.md) */
  saveWorkspace(): Promise<Blob>;
  /** adds the imports of such a file in one step: all or none; null = ask if some of it seems to be there */
  openWorkspace(file: Blob, answer: FileAnswer | null): Promise<OpenedOutcome>;
  /** the reference lists, as stored or as shipped */
  lists(): Promise<ListsState>;
  /** changes the reference lists, in all pages; counts follow at once where labels that were unknown are known now */
  changeLists(change: ListsChange): Promise<ListsOutcome>;
  /** adds what the user said labels mean to the lists: other names of districts and services, words of channels */
  learnNames(names: LearnedNames): Promise<ListsOutcome>;
  /** full accounting of an import, with its problems; null if there is no such import */
  report(id: string): Promise<ImportReport | null>;
  /** what was noticed of an import, worst first, counted from its own part; null if it is not in memory */
  quality(id: string): Promise<ImportQuality | null>;
  /** how files were read before */
  readonly memory: MappingCalls;
  holdings(): Promise<Holdings>;
  /**
   * all from one version of the cube. Rejects with the signal's reason when that aborts: whoever asks anew
   * aborts what was asked before, and what was not begun yet is then never counted
   */
  ask(
    questions: readonly Question[],
    signal?: AbortSignal,
  ): Promise<{ readonly version: number; readonly answers: readonly Answer[] }>;
  /** holdings changed (import, removal), from this page or another one */
  subscribe(listener: (holdings: Holdings) => void): () => void;
  /** ends the workers; the engine cannot be used afterwards */
  close(): void;
}
