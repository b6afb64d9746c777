import { findColumn } from './find-column.ts';
import type { ChannelRole, DateRole, Mapping } from './mapping.ts';
import type { MissingColumn } from './resolve-columns.ts';

export type FittedMapping =
  | { readonly kind: 'fits'; readonly mapping: Mapping }
  | { readonly kind: 'missing'; readonly missing: readonly MissingColumn[] };

/** A mapping with its columns by the names that they have in another file, or those that it does not have. */
export const fittedMapping = (mapping: Mapping, names: readonly string[]): FittedMapping => {
  const missing: MissingColumn[] = [];
  const named = (role: string, column: string): string => {
    const place = findColumn(names, column);
    if (place === null) missing.push({ role, column });
    return place === null ? column : (names[place] ?? column);
  };
  const perhaps = (role: string, column: string | null) => (column === null ? null : named(role, column));
  const dateOf = (date: DateRole): DateRole => {
    if (date.kind === 'windows') {
      const windows = date.windows.map((one) => ({
        ...one,
        total: named('window-total', one.total),
        online: named('window-online', one.online),
      }));
      return { ...date, windows };
    }
    return date.kind === 'year-month'
      ? { ...date, year: named('year', date.year), month: named('month', date.month) }
      : { ...date, column: named('date', date.column) };
  };
  const channelOf = (channel: ChannelRole): ChannelRole => {
    if (channel.kind === 'windows') return channel;
    return channel.kind === 'column'
      ? { ...channel, column: named('channel', channel.column) }
      : {
          ...channel,
          columns: channel.columns.map((one) => ({ ...one, column: named('channel', one.column) })),
        };
  };
  const fitted: Mapping = {
    ...mapping,
    date: dateOf(mapping.date),
    district: perhaps('district', mapping.district),
    service: perhaps('service', mapping.service),
    channel: channelOf(mapping.channel),
    count: perhaps('count', mapping.count),
    id: perhaps('id', mapping.id),
    segments: mapping.segments.map((one) => ({ ...one, column: named('segment', one.column) })),
    rowFilters: mapping.rowFilters.map((one) => ({ ...one, column: named('filter', one.column) })),
  };
  return missing.length > 0 ? { kind: 'missing', missing } : { kind: 'fits', mapping: fitted };
};
