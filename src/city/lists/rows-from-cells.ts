import { listKinds } from './list-kinds.ts';
import type { ListFault } from './list-faults.ts';
import type { ListName, ListRows } from './reference-lists.ts';

/** The rows of a list, with what is wrong in single cells; a cell that cannot be read leaves its field blank. */
export interface ReadRows<List extends ListName> {
  readonly rows: readonly ListRows[List][];
  readonly faults: readonly ListFault[];
}

/** Reads the texts of a table's cells, in the order of the list's columns. */
export const rowsFromCells = <List extends ListName>(
  list: List,
  texts: readonly (readonly string[])[],
): ReadRows<List> => {
  const { blank, columns } = listKinds[list];
  const faults: ListFault[] = [];
  const rows = texts.map((cells, row) => {
    let made: ListRows[List] = blank;
    for (const [place, { id, put }] of columns.entries()) {
      const result = put(made, cells[place] ?? '');
      if (typeof result === 'string') faults.push({ list, row, column: id, code: result });
      else made = result;
    }
    return made;
  });
  return { rows, faults };
};
