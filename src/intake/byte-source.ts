import type { Dialect } from './dialect.ts';
import type { TableFormat } from './formats/table-format.ts';

/** Columns of a table, by place. */
export interface ReadColumns {
  /** tells rows that count from others: of a row without a date all cells matter */
  readonly date: number;
  readonly places: ReadonlySet<number>;
}

/** Of a table that was written as a delimited text by the program itself. */
export interface TableWriting {
  readonly format: TableFormat;
  readonly dialect: Pick<Dialect, 'encoding' | 'gzip' | 'delimiter'>;
  /** number that the row has in its file, of the row that stands on a line of the text */
  rowOfLine(line: number): number;
  /** how much of the table was given since it was opened last: 0..1 */
  share(): number;
  /** of the rows that were given, those that the program of the file does not show */
  hiddenRows(): number;
  /** the text, in which cells of other columns may be empty: only in rows with a date that can be read */
  openColumns?(columns: ReadColumns): AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/** A file, wherever it is: browser `File`, path in Node, bytes in a test. May be opened more than once. */
export interface ByteSource {
  readonly name: string;
  /** size in bytes as stored (before inflating) */
  readonly bytes: number;
  /** chunks of any size, from the first byte; throws a `Problem`-carrying `SourceFault` if the file changed or cannot be read */
  open(): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /**
   * The bytes `from .. to`, where that costs no more; then several readers may share the file. A chunk is gone when the next one
   * is asked for.
   */
  openRange?(from: number, to: number): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** how it is written, where its user knows better than can be found out */
  readonly given?: Partial<Dialect>;
  /** it is no file but a table of one */
  readonly written?: TableWriting;
}
