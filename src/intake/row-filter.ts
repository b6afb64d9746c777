import type { Column } from './mapping.ts';

/** Which rows of a file count, by one column: all but those with one of the values, or only those. */
export interface RowFilter {
  readonly column: Column;
  readonly rows: 'leaveOut' | 'keep';
  /** labels, compared folded (`labelKey`); '' = the cell is blank. At least one */
  readonly values: readonly string[];
}
