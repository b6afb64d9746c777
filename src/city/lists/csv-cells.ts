import type { ListCell } from './list-column.ts';
import { cellsOfRows } from './cells-of-rows.ts';
import { listKinds } from './list-kinds.ts';
import type { ListName, ListRows } from './reference-lists.ts';
import { runsAsFormula } from './runs-as-formula.ts';

/** A quote of the text's own before a formula's sign is doubled, for reading takes one away. */
const guarded = (cell: ListCell): ListCell =>
  typeof cell === 'string' && cell.startsWith("'") && runsAsFormula(cell.replace(/^'+/, ''))
    ? `'${cell}`
    : cell;

/** A list as the cells of a CSV file, its headings first; what writes the file makes it safe against formulas. */
export const csvCells = <List extends ListName>(
  list: List,
  rows: readonly ListRows[List][],
  locale: 'uk' | 'en',
): readonly (readonly ListCell[])[] => [
  listKinds[list].columns.map(({ heading }) => heading[locale]),
  ...cellsOfRows(list, rows).map((cells) => cells.map(guarded)),
];
