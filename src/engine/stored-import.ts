import type { DayRange } from '../cube/day-range.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { FileAccount } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';

/** Row accounting of one file without its lists of rows (they may be long: `Engine.report`). */
export type FileTotals = Omit<FileAccount, 'problems' | 'checks'> & {
  /** sha-256 over the file in blocks; null where the browser cannot hash (a page served without https) */
  readonly contentHash: string | null;
};

/** That an import's request ids are kept: which numbering they are of. */
export interface StoredIds {
  /** tells keys apart: hashes made with different keys cannot be compared */
  readonly keyMark: string;
  /** the same id in two imports of the same space is the same request */
  readonly space: string;
  /** requests that have an id; the others cannot be recognised */
  readonly requests: number;
}

/** What of other imports rests as long as this one counts: whole periods within its range. */
export interface Replacement {
  readonly imports: readonly {
    readonly id: string;
    /** all of those periods, or of them only what is for services and channels (and districts) that this import has too */
    readonly cells: 'all' | 'same-places';
  }[];
}

/** One import as listed by the workspace. */
export interface StoredImport {
  readonly id: string;
  readonly name: string;
  /** instant of the import, ISO */
  readonly importedAt: string;
  /** made by the demo generator: always labelled as such */
  readonly synthetic: boolean;
  /** false = only in memory, gone when the page is closed */
  readonly kept: boolean;
  readonly unit: PeriodUnit;
  readonly range: DayRange | null;
  readonly requests: number;
  readonly mapping: Mapping;
  readonly files: readonly FileTotals[];
  readonly ids?: StoredIds;
  readonly replacement?: Replacement;
  /** imports whose place it took: the same files read in another way */
  readonly formerIds?: readonly string[];
}
