import type { DayRange } from './day-range.ts';
import type { Member } from './cube.ts';

/** Whose counts stand in a row of a table of windows: the table's own rows, each a series of its own. */
export interface WindowSeries {
  /** null where the table has no such column */
  readonly district: Member | null;
  readonly service: Member | null;
}

/**
 * Requests by windows: stretches of days of any length that may overlap, as a table with a pair of columns a window gives
 * them. What overlaps counts the same requests again: windows are compared, and never summed.
 */
export interface WindowSet {
  /** by their last day, then their first; no two alike */
  readonly windows: readonly DayRange[];
  readonly series: readonly WindowSeries[];
  /** requests of all channels, window by window for each series in turn; NaN = a gap */
  readonly total: Float64Array<ArrayBuffer>;
  /** those of them made online; NaN = a gap. Never more than `total` where both are there */
  readonly online: Float64Array<ArrayBuffer>;
}
