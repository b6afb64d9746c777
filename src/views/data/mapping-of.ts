import type { ChannelKind } from '../../cube/channel-kind.ts';
import type { ChannelRole, DateRole, Mapping } from '../../intake/mapping.ts';
import type { ColumnUse } from './column-use.ts';
import type { MappingDraft } from './mapping-draft.ts';

/** What has to be chosen before files can be read. */
export type MissingUse = 'date' | 'year' | 'month' | 'channel';

/** The mapping, or what it still lacks. */
export type DraftedMapping =
  | { readonly kind: 'complete'; readonly mapping: Mapping }
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingUse[] };

const dateRole = (columnOf: (use: ColumnUse) => string | null, startMonth: number): DateRole | MissingUse => {
  const date = columnOf('date');
  if (date !== null) return { kind: 'column', column: date };
  const fiscal = columnOf('fiscal-year');
  if (fiscal !== null) return { kind: 'fiscal-year', column: fiscal, startMonth };
  const year = columnOf('year');
  const month = columnOf('month');
  if (year !== null && month !== null) return { kind: 'year-month', year, month };
  if (year !== null) return 'month';
  return month === null ? 'date' : 'year';
};

const wideKind = (use: ColumnUse): ChannelKind | null =>
  // the rest of such a use is a kind by its type
  use.startsWith('wide-') ? (use.slice('wide-'.length) as ChannelKind) : null;

/** What intake needs, from what was chosen in the table of columns. */
export const mappingOf = (draft: MappingDraft): DraftedMapping => {
  const entries = [...draft.uses];
  const columnOf = (use: ColumnUse) => entries.find(([, its]) => its === use)?.[0] ?? null;
  // a window of which a column has another use by now is none
  const windows = draft.windows.filter(
    ({ total, online }) =>
      draft.uses.get(total) === 'window-total' && draft.uses.get(online) === 'window-online',
  );
  const date: DateRole | MissingUse =
    windows.length > 0 ? { kind: 'windows', windows } : dateRole(columnOf, draft.fiscalStart);
  const wide = entries.flatMap(([column, use]) => {
    const kind = wideKind(use);
    return kind ? [{ column, kind }] : [];
  });
  const channelColumn = columnOf('channel');
  const hasChannel = windows.length > 0 || wide.length > 0 || channelColumn !== null;
  if (typeof date === 'string' || !hasChannel) {
    const missing: readonly MissingUse[] = typeof date === 'string' ? [date] : [];
    return { kind: 'incomplete', missing: hasChannel ? missing : [...missing, 'channel'] };
  }
  const oneChannel: ChannelRole =
    channelColumn === null ? { kind: 'wide', columns: wide } : { kind: 'column', column: channelColumn };
  const mapping: Mapping = {
    version: 2,
    date,
    dateOrder: draft.dateOrder,
    district: columnOf('district'),
    service: columnOf('service'),
    channel: windows.length > 0 ? { kind: 'windows' } : oneChannel,
    count: columnOf('count'),
    id: columnOf('id'),
    segments: entries.flatMap(([column, use]) => (use === 'segment' ? [{ column, name: column }] : [])),
    channelKinds: draft.channelKinds,
    districtNames: draft.districtNames,
    serviceNames: draft.serviceNames,
    rowFilters: draft.rowFilters.filter(({ values }) => values.length > 0),
    districtBasis: columnOf('district') === null ? 'unknown' : draft.districtBasis,
  };
  return { kind: 'complete', mapping };
};
