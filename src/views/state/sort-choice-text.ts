import { sortColumns, type SortChoice } from './view-state.ts';

/** `requests.down`; '' is the order of the data. */
export const printSort = (sort: SortChoice | null): string =>
  sort === null ? '' : `${sort.column}.${sort.descending ? 'down' : 'up'}`;

export const readSort = (text: string): SortChoice | null | undefined => {
  if (text === '') return null;
  const column = sortColumns.find((name) => text === `${name}.up` || text === `${name}.down`);
  return column === undefined ? undefined : { column, descending: text.endsWith('.down') };
};
