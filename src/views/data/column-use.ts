import type { ChannelKind } from '../../cube/channel-kind.ts';

/** What a column is used for, as chosen in the table of columns. `wide-…` counts the requests of one channel. */
export type ColumnUse =
  | 'ignored'
  | 'date'
  | 'year'
  | 'month'
  | 'fiscal-year'
  | 'district'
  | 'service'
  | 'channel'
  | 'count'
  | 'id'
  | 'segment'
  | 'window-total'
  | 'window-online'
  | `wide-${ChannelKind}`;

/** The use of every column that has one; columns that are missing here are ignored. */
export type ColumnUses = ReadonlyMap<string, ColumnUse>;
