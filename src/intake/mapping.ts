import type { ChannelKind } from '../cube/channel-kind.ts';
import type { GivenNames } from './given-name.ts';
import type { RowFilter } from './row-filter.ts';
import type { WindowColumns } from './windows/window-mapping.ts';

/**
 * A column, by header name or by place: '#3' is the third column. A header that occurs twice is
 * named 'name', 'name (2)' ... Names are compared exactly first, then folded (case, spaces).
 */
export type Column = string;

export type DateOrder = 'DMY' | 'MDY' | 'YMD';

/** Where a row's date stands. */
export type DateRole =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'year-month'; readonly year: Column; readonly month: Column }
  | { readonly kind: 'fiscal-year'; readonly column: Column; readonly startMonth: number }
  /** in the headers of a pair of columns for each window */
  | { readonly kind: 'windows'; readonly windows: readonly WindowColumns[] };

/** Where a row's channel stands: in a column, or one count column per channel (a wide file). */
export type ChannelRole =
  | { readonly kind: 'column'; readonly column: Column }
  | {
      readonly kind: 'wide';
      readonly columns: readonly { readonly column: Column; readonly kind: ChannelKind }[];
    }
  /** of each pair of a windows file one column is of all requests, one of those online. With such a date, and only with it */
  | { readonly kind: 'windows' };

/** Which column plays which role: what intake needs to turn rows into counts. Plain JSON, versioned (docs/mapping-file.md). */
export interface Mapping {
  readonly version: 2;
  readonly date: DateRole;
  /** needed only where the column itself does not tell; null = decide from the whole column */
  readonly dateOrder: DateOrder | null;
  readonly district: Column | null;
  readonly service: Column | null;
  readonly channel: ChannelRole;
  /** requests per row; null = each row is one request. With a wide channel the total that its columns are compared with */
  readonly count: Column | null;
  readonly id: Column | null;
  /** at most three; name as shown to the user */
  readonly segments: readonly { readonly column: Column; readonly name: string }[];
  /** channel label (as in the file) -> kind, where the user decided otherwise than the city's vocabulary */
  readonly channelKinds: Readonly<Record<string, ChannelKind>>;
  /** what labels mean, where the user decided otherwise than the city's lists, or they do not know them */
  readonly districtNames: GivenNames;
  readonly serviceNames: GivenNames;
  /** a row that the first of them leaves out is not looked at any further */
  readonly rowFilters: readonly RowFilter[];
  readonly districtBasis: 'residence' | 'office' | 'unknown';
}
