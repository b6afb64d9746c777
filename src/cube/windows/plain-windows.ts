import type { DayRange } from '../day-range.ts';
import type { WindowSeries } from '../window-set.ts';

/** A set of windows as plain JSON, which knows no NaN: as it is kept with the report of its import. */
export interface PlainWindows {
  readonly version: 1;
  readonly windows: readonly DayRange[];
  readonly series: readonly WindowSeries[];
  /** window by window for each series in turn; null = a gap */
  readonly total: readonly (number | null)[];
  readonly online: readonly (number | null)[];
}
