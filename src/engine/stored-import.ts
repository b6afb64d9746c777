import type { DayRange } from '../cube/day-range.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { FileAccount } from '../intake/import-report.ts';
import type { Mapping } from '../intake/mapping.ts';

/** Row accounting of one file without its list of problems (that may be long: `Engine.report`). */
export type FileTotals = Omit<FileAccount, 'problems'> & {
  /** sha-256 over the file in blocks; null where the browser cannot hash (a page served without https) */
  readonly contentHash: string | null;
};

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
}
