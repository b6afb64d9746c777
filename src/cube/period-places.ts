import type { RunRange } from './counts-between.ts';
import type { PassingCombinations } from './passing-combinations.ts';

/** Where counts by period go: the place of a combination and that of a period run, added up. */
export interface PeriodPlaces extends RunRange {
  readonly passing: PassingCombinations;
  /** period run -> place, of those in range; runs of the same period have the same */
  readonly placeOfRun: Int32Array<ArrayBuffer>;
  /** combination -> the first run that counts; null if that is `fromRun` for all */
  readonly first: Int32Array<ArrayBuffer> | null;
}
