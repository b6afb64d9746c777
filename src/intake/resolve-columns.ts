import { columnNames } from './column-names.ts';
import type { FileHead } from './read-head.ts';
import { findColumn } from './find-column.ts';
import type { Mapping } from './mapping.ts';

/** The places of the mapped columns in one file; wide columns and segments in the order of the mapping. */
export interface ResolvedColumns {
  /** one place, or year and month */
  readonly date: readonly number[];
  readonly district: number | null;
  readonly service: number | null;
  /** one place, or one per channel of a wide file, or total and online column of each window */
  readonly channel: readonly number[];
  /** in a wide file what its channels are compared with */
  readonly count: number | null;
  readonly id: number | null;
  readonly segments: readonly number[];
  /** of the row filters */
  readonly filters: readonly number[];
  /** fields of a whole record */
  readonly width: number;
  /** fewer fields miss a mapped column */
  readonly needed: number;
}

/** A mapped column that a file does not have. */
export interface MissingColumn {
  readonly role: string;
  readonly column: string;
}

export type Resolution =
  | { readonly kind: 'resolved'; readonly columns: ResolvedColumns }
  | { readonly kind: 'missing'; readonly missing: MissingColumn };

const dateColumns = ({ date }: Mapping): readonly MissingColumn[] => {
  if (date.kind === 'windows') return [];
  if (date.kind !== 'year-month') return [{ role: 'date', column: date.column }];
  return [
    { role: 'year', column: date.year },
    { role: 'month', column: date.month },
  ];
};

const channelColumns = ({ channel, date }: Mapping): readonly MissingColumn[] => {
  const windows = date.kind === 'windows' ? date.windows : [];
  if (channel.kind === 'windows')
    return windows.flatMap(({ total, online }) =>
      [total, online].map((column) => ({ role: 'channel', column })),
    );
  return channel.kind === 'column'
    ? [{ role: 'channel', column: channel.column }]
    : channel.columns.map(({ column }) => ({ role: 'channel', column }));
};

const oneColumn = (role: string, column: string | null): readonly MissingColumn[] =>
  column === null ? [] : [{ role, column }];

/** Fields of a whole record: the header's, or where there is none as many as most records of the sample have. */
export const recordWidth = ({ header, sample }: Pick<FileHead, 'header' | 'sample'>): number => {
  if (header !== null) return header.length;
  const records = new Map<number, number>();
  for (const record of sample) records.set(record.length, (records.get(record.length) ?? 0) + 1);
  return [...records].sort(([a, times], [b, more]) => more - times || b - a)[0]?.[0] ?? 0;
};

/** Finds the columns of a mapping in a file, or says which one is not there. */
export const resolveColumns = (mapping: Mapping, head: Pick<FileHead, 'header' | 'sample'>): Resolution => {
  const width = recordWidth(head);
  const names = columnNames(head.header, width);
  const isWide = mapping.channel.kind !== 'column';
  const missing: MissingColumn[] = [];
  const places = (wanted: readonly MissingColumn[]): readonly number[] =>
    wanted.flatMap((one) => {
      const place = findColumn(names, one.column);
      if (place === null) missing.push(one);
      return place ?? [];
    });
  const found = {
    date: places(dateColumns(mapping)),
    district: places(oneColumn('district', mapping.district))[0] ?? null,
    service: places(oneColumn('service', mapping.service))[0] ?? null,
    channel: places(channelColumns(mapping)),
    count: places(oneColumn('count', isWide ? null : mapping.count))[0] ?? null,
    id: places(oneColumn('id', mapping.id))[0] ?? null,
    segments: places(mapping.segments.map(({ column }) => ({ role: 'segment', column }))),
    filters: places(mapping.rowFilters.map(({ column }) => ({ role: 'filter', column }))),
  };
  if (missing[0] !== undefined) return { kind: 'missing', missing: missing[0] };
  const { date, district, service, channel, count, id, segments, filters } = found;
  const all = [
    ...date,
    ...channel,
    ...segments,
    ...filters,
    district ?? 0,
    service ?? 0,
    count ?? 0,
    id ?? 0,
  ];
  const needed = Math.max(...all) + 1;
  if (mapping.channel.kind !== 'wide' || mapping.count === null)
    return { kind: 'resolved', columns: { ...found, width, needed } };
  // only compared with: where it is missing, everything is there that is counted
  return { kind: 'resolved', columns: { ...found, count: findColumn(names, mapping.count), width, needed } };
};
