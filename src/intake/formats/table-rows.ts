/** The rows of a table as texts, in order; a row that is wholly empty is `[]`. Their numbers are those that their program shows. */
export type TableRows = AsyncIterable<readonly string[]>;

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
