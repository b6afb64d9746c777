import type { Dialect } from './dialect.ts';
import type { Mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import type { WindowMapping } from './windows/window-mapping.ts';

export type Role =
  | 'date'
  | 'year'
  | 'month'
  | 'district'
  | 'service'
  | 'channel'
  | 'count'
  | 'id'
  | 'segment'
  | 'window-total'
  | 'window-online'
  | 'ignored';

/** Why a role was proposed; `i18n/` puts it into words. */
export type ProposalReason =
  | 'header-name'
  | 'values-are-dates'
  | 'values-are-known-districts'
  | 'values-are-known-services'
  | 'values-are-channel-words'
  | 'values-are-unique'
  | 'values-are-counts'
  | 'few-distinct-values'
  | 'header-names-a-channel'
  | 'header-names-a-window'
  | 'window-end-mended'
  | 'looks-personal'
  | 'nothing-fits';

/** A value of the first rows, and in how many of them it stands. */
export interface ValueCount {
  readonly value: string;
  readonly rows: number;
}

/** What a column looks like in the first rows, and the role proposed for it. */
export interface ColumnProfile {
  /** name for the mapping: header, or '#n' */
  readonly column: string;
  readonly index: number;
  /** up to five different values */
  readonly examples: readonly string[];
  /** all different values of the first 2,000 rows, most frequent first; empty where there are more than 60 */
  readonly values: readonly ValueCount[];
  readonly role: Role;
  /** 0..1 */
  readonly score: number;
  readonly reasons: readonly ProposalReason[];
}

/** What was found in the first part of a file, and how it would be read. */
export interface Inspection {
  readonly kind: 'inspected';
  readonly name: string;
  readonly bytes: number;
  readonly dialect: Dialect;
  readonly header: readonly string[] | null;
  /** first data records as read, at most 20 */
  readonly preview: readonly (readonly string[])[];
  readonly columns: readonly ColumnProfile[];
  /** complete proposal; null with `problems` saying what is missing (for example no date column) */
  readonly mapping: Mapping | null;
  /** where its columns are pairs of counts for windows: how it would be read as such a table */
  readonly windows: WindowMapping | null;
  /** what the user has to decide or supply before the import (no-date-column, date-order-unclear, no-channel-column) */
  readonly problems: readonly Problem[];
}

export interface NotReadable {
  readonly kind: 'not-readable';
  readonly name: string;
  readonly bytes: number;
  readonly problem: Problem;
}
