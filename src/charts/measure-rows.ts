import { searchedText } from './searched-text.ts';
import type { ChartCell, ChartTable } from './chart-table.ts';

/** A row of the table as sorting and searching need it. */
export interface MeasureRow {
  readonly key: string;
  /** place in the table as given */
  readonly index: number;
  readonly cells: readonly ChartCell[];
  readonly searched: string;
}

/** Rows beside their keys, with the text of all their words to search in. */
export const measureRows = (table: ChartTable, keys: readonly string[]): readonly MeasureRow[] =>
  table.rows.map((cells, index) => ({
    key: keys[index] ?? String(index),
    index,
    cells,
    searched: searchedText(cells.filter((cell) => typeof cell === 'string').join('\n')),
  }));
