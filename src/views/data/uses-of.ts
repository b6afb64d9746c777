import type { Inspection } from '../../intake/inspection.ts';
import type { DateRole, Mapping } from '../../intake/mapping.ts';
import type { ColumnUse, ColumnUses } from './column-use.ts';

const single = (column: string | null, use: ColumnUse) => (column === null ? [] : [[column, use] as const]);

const datesOf = (date: DateRole): readonly (readonly [string, ColumnUse])[] => {
  if (date.kind === 'windows')
    return date.windows.flatMap(({ total, online }) => [
      ...single(total, 'window-total'),
      ...single(online, 'window-online'),
    ]);
  return date.kind === 'year-month'
    ? [...single(date.year, 'year'), ...single(date.month, 'month')]
    : single(date.column, date.kind === 'column' ? 'date' : 'fiscal-year');
};

const usesOfMapping = (mapping: Mapping): readonly (readonly [string, ColumnUse])[] => {
  const { date, channel } = mapping;
  const channels =
    channel.kind === 'wide'
      ? channel.columns.map(({ column, kind }) => [column, `wide-${kind}`] as const)
      : single(channel.kind === 'column' ? channel.column : null, 'channel');
  return [
    ...datesOf(date),
    ...single(mapping.district, 'district'),
    ...single(mapping.service, 'service'),
    ...channels,
    ...single(mapping.count, 'count'),
    ...single(mapping.id, 'id'),
    ...mapping.segments.map(({ column }) => [column, 'segment'] as const),
  ];
};

/** The uses that were proposed for the columns of a file; without a complete mapping those of its single columns. */
export const usesOf = ({ mapping, columns }: Inspection): ColumnUses => {
  if (mapping) return new Map(usesOfMapping(mapping));
  return new Map(columns.filter(({ role }) => role !== 'ignored').map(({ column, role }) => [column, role]));
};
