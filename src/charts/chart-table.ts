import type { MissingReason } from '../measures/measurement.ts';

/** One cell of a chart's table: the value itself, so that screen, file and screen reader print the same number. */
export type ChartCell =
  | string
  | { readonly kind: 'count' | 'share' | 'points'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason };

export interface ChartColumn {
  readonly id: string;
  readonly header: string;
  readonly kind: 'text' | 'count' | 'share' | 'points';
}

/** The same data as a chart, in rows; the first column names the row. */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}
