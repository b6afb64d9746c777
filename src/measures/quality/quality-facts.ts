import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import type { FileTotals } from './judged-totals.ts';

export type DistrictBasis = 'residence' | 'office' | 'unknown';

/** Labels that the city does not know. */
export interface UnknownLabels {
  readonly labels: number;
  readonly requests: number;
}

/** What reading a table of windows told beside its counts. */
export interface WindowFacts {
  readonly faultsTotal: number;
  /** the first ones, in row order */
  readonly faults: readonly {
    readonly row: number;
    readonly line: number;
    readonly window: DayRange;
    readonly written: string;
  }[];
  readonly mended: readonly { readonly column: string; readonly window: DayRange }[];
}

/** What one file declares of itself. */
export interface FileFacts {
  readonly file: string;
  /** absent where there is no total row, or rows were left out on purpose that may be in them */
  readonly totals?: Omit<FileTotals, 'file'>;
  /** of a wide file with a total beside its channels */
  readonly parts?: {
    readonly compared: number;
    readonly exceeding: number;
    readonly lacking: number;
    readonly rows: readonly {
      readonly row: number;
      readonly line: number;
      readonly total: number;
      readonly sum: number;
    }[];
  };
  /** absent where rows have no moment to the second, or an id */
  readonly repeats?: RepeatFacts;
}

/** Rows that are the same as an earlier one, the second of their moment included, of a file without ids. */
export interface RepeatFacts {
  /** rows that were looked at: all, or (`apart` > 1) those of every so many-th minute */
  readonly looked: number;
  readonly apart: number;
  readonly repeated: number;
  /** pairs of rows that are the same, and how many there would be by chance */
  readonly samePairs: number;
  readonly expectedPairs: number;
  /** the first of them */
  readonly rows: readonly { readonly row: number; readonly line: number; readonly firstRow: number }[];
}

/** What the cube of an import does not tell about it. */
export interface QualityFacts {
  readonly today: EpochDay;
  readonly holidays: ReadonlySet<EpochDay>;
  readonly rowsRead: number;
  readonly rejected: number;
  readonly unknown: Readonly<Record<'district' | 'service', UnknownLabels>>;
  /** what the import's districts mean; null if it has none */
  readonly districtBasis: DistrictBasis | null;
  /** what those of the other imports mean */
  readonly otherBases: readonly DistrictBasis[];
  /** what was odd in a table of windows; absent where the import is none */
  readonly windows?: WindowFacts;
  /** absent = nothing is declared in any of them */
  readonly files?: readonly FileFacts[];
}
