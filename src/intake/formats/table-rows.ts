/** A row as the texts of its cells; one that is wholly empty is `[]`. */
export type TableRow = readonly string[];

/** The rows of a table in order, some thousand at a time. Their numbers are those that their program shows. */
export type TableRows = AsyncIterable<readonly TableRow[]>;

/** One table of a file that is no delimited text. */
export interface FormatTable {
  /** name of the sheet; '' where a file holds one table only */
  readonly name: string;
  /** its program does not show it */
  readonly isHidden: boolean;
  /** rows from the first one on; may be asked for more than once */
  rows(): TableRows;
  /** rows that are none of the file: names of columns that it keeps elsewhere. Known when its rows were begun; 0 unless given */
  rowsAdded?(): number;
}
