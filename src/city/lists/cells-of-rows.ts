import type { ListCell } from './list-column.ts';
import { listKinds } from './list-kinds.ts';
import type { ListName, ListRows } from './reference-lists.ts';

/** A list as the cells of a table, row by row. */
export const cellsOfRows = <List extends ListName>(
  list: List,
  rows: readonly ListRows[List][],
): readonly (readonly ListCell[])[] => {
  const { columns } = listKinds[list];
  return rows.map((row) => columns.map(({ cell }) => cell(row)));
};
