import type { Member } from './cube.ts';
import type { DayRange } from './day-range.ts';
import type { Dimension } from './dimension.ts';

/** Counts by period: the cells of `periods[i]` end before `ends[i]` and begin where those of the period before end. */
export interface PackedCounts {
  /** epoch days in ascending order */
  readonly periods: Int32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  /** number of the combination, in no order within a period */
  readonly combination: Int32Array<ArrayBuffer>;
  /** requests; 0 counts for nothing */
  readonly count: Float64Array<ArrayBuffer>;
}

/**
 * Counts on their way to a cube, numbered as one reader met their members. Parts of several readers make one cube
 * (`cubeOfParts`), whichever of them met what first.
 */
export interface CubePart {
  /** the days that the part speaks of; null if of none */
  readonly range: DayRange | null;
  /** dictionary per dimension in the order of meeting; a key (and kind) may stand there with several labels */
  readonly members: Readonly<Record<Dimension, readonly Member[]>>;
  /** member codes of each combination, in the order of `dimensions`, one combination after the other */
  readonly combinations: Int32Array<ArrayBuffer>;
  readonly counts: PackedCounts;
}
