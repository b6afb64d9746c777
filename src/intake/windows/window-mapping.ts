import type { Column } from '../mapping.ts';
import type { RowFilter } from '../row-filter.ts';

/** A month as 'YYYY-MM'. */
export type CivilMonth = string;

/** The pair of columns of one window. */
export interface WindowColumns {
  /** first and last month, both inside */
  readonly from: CivilMonth;
  readonly to: CivilMonth;
  readonly total: Column;
  readonly online: Column;
  /** the header says other months, by mistake as it seems; null = it says these */
  readonly written: { readonly from: CivilMonth; readonly to: CivilMonth } | null;
}

/** How a table with one row a service and a pair of columns a window is read. Plain JSON, versioned. */
export interface WindowMapping {
  readonly version: 1;
  readonly kind: 'windows';
  readonly district: Column | null;
  readonly service: Column | null;
  readonly windows: readonly WindowColumns[];
  /** none where it is only proposed */
  readonly rowFilters?: readonly RowFilter[];
}
