import type { Inspection } from '../../intake/inspection.ts';
import type { Mapping } from '../../intake/mapping.ts';
import type { ColumnUse, ColumnUses } from './column-use.ts';

const usesOfMapping = (mapping: Mapping): readonly (readonly [string, ColumnUse])[] => {
  const { date, channel } = mapping;
  const single = (column: string | null, use: ColumnUse) => (column === null ? [] : [[column, use] as const]);
  const dates =
    date.kind === 'year-month'
      ? [...single(date.year, 'year'), ...single(date.month, 'month')]
      : single(date.column, date.kind === 'column' ? 'date' : 'fiscal-year');
  const channels =
    channel.kind === 'column'
      ? single(channel.column, 'channel')
      : channel.columns.map(({ column, kind }) => [column, `wide-${kind}`] as const);
  return [
    ...dates,
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
