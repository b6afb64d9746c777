import type { ReadColumns } from './read-columns.ts';

/** A row as the texts of its cells; one that is wholly empty is `[]`. */
export type TableRow = readonly string[];

/** The rows of a table in order, some thousand at a time. Their numbers are those that their program shows. */
export type TableRows = AsyncIterable<readonly TableRow[]>;

/** Hears of a table while it is written as a text. */
export interface TableWatch {
  /** a row takes more than one line: so many more */
  readonly onBreaks: (row: number, breaks: number) => void;
  /** so much of it was written: 0..1 */
  readonly onShare: (share: number) => void;
}

interface AnyTable {
  /** name of the sheet; '' where a file holds one table only */
  readonly name: string;
  /** its program does not show it */
  readonly isHidden: boolean;
  /** rows that are none of the file: names of columns that it keeps elsewhere. Known when its rows were begun; 0 unless given */
  rowsAdded?(): number;
  /** of those that were read, rows that its program does not show; absent where nobody knows */
  hiddenRows?(): number;
}

/** A table that is read row by row. */
export interface RowTable extends AnyTable {
  /** rows from the first one on; may be asked for more than once */
  rows(): TableRows;
  /** how much of it was read since `rows` was called last: 0..1; guessed where it cannot be told */
  share?(): number;
}

/** A table that is written as a delimited text in UTF-8 at once; of some columns only, where that is asked for. */
export interface TextTable extends AnyTable {
  text(watch: TableWatch, columns: ReadColumns | null): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** One table of a file that is no delimited text. */
export type FormatTable = RowTable | TextTable;
