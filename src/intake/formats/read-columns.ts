import type { Mapping } from '../mapping.ts';
import type { ResolvedColumns } from '../resolve-columns.ts';

/** Columns of a table, by place. */
export interface ReadColumns {
  /** tells rows that count from others: of a row without a date all cells matter */
  readonly date: number;
  readonly places: ReadonlySet<number>;
}

/** The columns that an import needs; null = it may need all. */
export const readColumns = (mapping: Mapping, columns: ResolvedColumns): ReadColumns | null => {
  // other dates, and those of an order that somebody chose, may turn out to be none
  if (mapping.date.kind !== 'column' || mapping.dateOrder !== null) return null;
  const { date, district, service, channel, count, id, segments, filters } = columns;
  const single = [district, service, count, id].filter((place) => place !== null);
  const [dated = 0] = date;
  return { date: dated, places: new Set([...date, ...single, ...channel, ...segments, ...filters]) };
};
