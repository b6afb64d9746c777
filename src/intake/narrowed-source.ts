import type { ByteSource } from './byte-source.ts';
import type { Mapping } from './mapping.ts';
import type { ResolvedColumns } from './resolve-columns.ts';

/** A source of which no more columns are read than a mapping needs, where its format can do that. */
export const narrowedSource = (
  source: ByteSource,
  mapping: Mapping,
  columns: ResolvedColumns,
): ByteSource => {
  const openColumns = source.written?.openColumns;
  // other dates, and those of an order that somebody chose, may turn out to be none
  if (openColumns === undefined || mapping.date.kind !== 'column' || mapping.dateOrder !== null)
    return source;
  const { date, district, service, channel, count, id, segments, filters } = columns;
  const single = [district, service, count, id].filter((place) => place !== null);
  const places = new Set([...date, ...single, ...channel, ...segments, ...filters]);
  const [dated = 0] = date;
  return { ...source, open: () => openColumns({ date: dated, places }) };
};
