import type { DayRange, EpochDay } from '../../cube/day-range.ts';
import type { PeriodUnit } from '../../cube/period-unit.ts';
import type { UnequalTotal } from './judged-totals.ts';
import type { QualityDimension } from './quality-dimension.ts';
import type { RepeatFacts } from './quality-facts.ts';

/** serious: numbers mislead until it is mended; check: they may; note: to be known when they are read. */
export const qualitySeverities = ['serious', 'check', 'note'] as const;

export type QualitySeverity = (typeof qualitySeverities)[number];

/** What can be noticed of an import, and what is told of it. Days are the first and last one concerned. */
export interface QualityValues {
  /** rows that could not be read */
  readonly 'rejected-rows': { readonly rows: number; readonly rowsRead: number };
  readonly 'future-dates': { readonly requests: number; readonly last: EpochDay };
  readonly 'ancient-dates': { readonly requests: number; readonly first: EpochDay };
  /** few requests, years apart from all others */
  readonly 'stray-dates': { readonly requests: number; readonly from: EpochDay; readonly to: EpochDay };
  /** requests where the dimension is left blank */
  readonly blank: {
    readonly dimension: 'district' | 'service';
    readonly requests: number;
    readonly all: number;
  };
  /** requests whose channel is blank or a word that nobody has assigned */
  readonly 'unknown-kind': { readonly requests: number; readonly all: number };
  /** labels that the city does not know, counted under their own name */
  readonly 'unknown-labels': {
    readonly dimension: 'district' | 'service';
    readonly labels: number;
    readonly requests: number;
    readonly all: number;
  };
  /** requests stopped coming, and that is not chance */
  readonly silent: {
    readonly dimension: QualityDimension;
    readonly key: string;
    readonly since: EpochDay;
    readonly expected: number;
  };
  /** far more or fewer requests than before and than its season tells; `key` is '' where all requests together jump */
  readonly jump: {
    readonly dimension: QualityDimension | 'all';
    readonly key: string;
    readonly unit: PeriodUnit;
    readonly from: EpochDay;
    readonly to: EpochDay;
    readonly count: number;
    readonly expected: number;
  };
  /** periods without a single request between others with many */
  readonly gap: {
    readonly unit: PeriodUnit;
    readonly from: EpochDay;
    readonly to: EpochDay;
    readonly expected: number;
  };
  /** the same counts in every cell as in an earlier period, which begins on `like` */
  readonly repeated: {
    readonly unit: PeriodUnit;
    readonly from: EpochDay;
    readonly to: EpochDay;
    readonly like: EpochDay;
    readonly requests: number;
  };
  /** the last days or the last period are not all there */
  readonly 'short-end': {
    readonly unit: PeriodUnit;
    readonly from: EpochDay;
    readonly to: EpochDay;
    readonly requests: number;
  };
  /** nothing new for long */
  readonly stale: { readonly last: EpochDay; readonly days: number };
  /** it is not said whether a district is where people live or where they were served */
  readonly 'basis-unknown': { readonly requests: number };
  /** pairs of cells in a table of windows that cannot be what they say: left out as gaps; and the first of them */
  readonly 'impossible-cells': {
    readonly cells: number;
    /** of 20 at most */
    readonly rows: readonly number[];
    readonly row: number;
    readonly line: number;
    readonly window: DayRange;
    /** as written */
    readonly written: string;
  };
  /** a window whose header is taken to be mistyped, and the days as which it was read */
  readonly 'mended-window': { readonly column: string; readonly window: DayRange };
  /** total rows of a file that say something else than the sum of their rows; and the first of them */
  readonly 'unequal-totals': {
    readonly file: string;
    readonly totals: number;
    readonly rows: readonly UnequalTotal[];
  };
  /** rows of a wide file whose channels come to more than the total beside them, or to less; and the first of them */
  readonly 'unequal-parts': {
    readonly file: string;
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
  /** rows of a file without ids that are the same as an earlier one, more of them than by chance; and the first of them */
  readonly 'repeated-rows': Omit<RepeatFacts, 'samePairs' | 'expectedPairs'> & {
    readonly file: string;
    /** so many there would be by chance */
    readonly expected: number;
  };
  /** other imports mean something else by a district */
  readonly 'basis-mixed': { readonly own: 'residence' | 'office'; readonly requests: number };
}

export type QualityCode = keyof QualityValues;

type FindingOf<Code extends QualityCode> = {
  readonly code: Code;
  readonly severity: QualitySeverity;
  /** requests (or rows) concerned: among equally severe findings the larger comes first */
  readonly n: number;
  readonly values: QualityValues[Code];
};

/** Something about an import that an office should know, and mostly can mend. The words are in `i18n/`. */
export type QualityFinding = { readonly [Code in QualityCode]: FindingOf<Code> }[QualityCode];
