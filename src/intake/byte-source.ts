import type { Dialect } from './dialect.ts';
import type { TableFormat } from './formats/table-format.ts';
import type { Mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import type { ResolvedColumns } from './resolve-columns.ts';

/** Of a table that was written as a delimited text by the program itself. */
export interface TableWriting {
  readonly format: TableFormat;
  readonly dialect: Pick<Dialect, 'encoding' | 'gzip' | 'delimiter'>;
  /**
   * Where in the file that stands which is on a line of the text: of a sheet the row that its program shows. Files of JSON and Parquet
   * have no lines: there it is the row.
   */
  placeOfLine(line: number): Pick<Problem['where'], 'row' | 'line'>;
  /** bytes of the file that were read for what was given of the table since it was opened last */
  bytesRead(): number;
  /** of the rows that were given, those that the program of the file does not show */
  hiddenRows(): number;
  /** opens the text, in which cells that an import does not need may be empty */
  openFor?(mapping: Mapping, columns: ResolvedColumns): AsyncIterable<Uint8Array<ArrayBuffer>>;
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
  /** As `openRange`, for a reader that asks `assertUnchanged` when it has read all its parts; that costs less than asking after each. */
  openPart?(from: number, to: number): AsyncIterable<Uint8Array<ArrayBuffer>>;
  /** Throws a `SourceFault` if the bytes are no longer those that were chosen. */
  assertUnchanged?(): Promise<void>;
  /** how it is written, where its user knows better than can be found out */
  readonly given?: Partial<Dialect>;
  /** it is no file but a table of one */
  readonly written?: TableWriting;
}
