import type { AsyncBuffer, FileMetaData } from 'hyparquet';
import type { ReadColumns } from '../read-columns.ts';
import type { TableWatch } from '../table-rows.ts';
import { CellLines, emptyColumn } from './cell-lines.ts';
import { CellStore } from './cell-store.ts';
import { ColumnCells } from './column-cells.ts';
import type { RowStretch } from './row-stretch.ts';
import { topColumns } from './top-columns.ts';

/** rows that are in memory at a time, at most: a group of rows is decoded as a whole, whatever is wanted of it */
const mostRows = 1 << 20;

export interface ParquetFile {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
}

function* stretchesOf({ file, metadata }: ParquetFile): Generator<RowStretch, void> {
  for (const group of metadata.row_groups) {
    const alone = { ...metadata, row_groups: [group] };
    const rows = Number(group.num_rows);
    for (let start = 0; start < rows; start += mostRows)
      yield { file, metadata: alone, start, end: Math.min(rows, start + mostRows) };
  }
}

/** The names of the columns as a line. */
const headerPieces = (names: readonly string[], lines: CellLines): Iterable<Uint8Array<ArrayBuffer>> =>
  lines.pieces(
    names.map((name) => {
      const store = new CellStore();
      return { store, cells: Int32Array.of(store.putText(name)) };
    }),
    1,
  );

/**
 * Which columns are read of a stretch: those that are wanted, if in every row the date can be read. Of a row without a date it matters
 * what stands in all its cells.
 */
const readStretch = async (
  columns: readonly ColumnCells[],
  stretch: RowStretch,
  wanted: ReadColumns | null,
): Promise<(at: number) => boolean> => {
  const isWanted = (at: number) => wanted === null || wanted.places.has(at);
  for (const [at, column] of columns.entries()) if (isWanted(at)) await column.read(stretch);
  if (wanted === null || columns[wanted.date]?.areDates === true) return isWanted;
  for (const [at, column] of columns.entries()) if (!isWanted(at)) await column.read(stretch);
  return () => true;
};

/** The table of a Parquet file as a delimited text, its columns read one by one. */
export async function* parquetBytes(
  parquet: ParquetFile,
  wanted: ReadColumns | null,
  { onBreaks, onShare }: TableWatch,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const columns = topColumns(parquet.metadata).map((element) => new ColumnCells(element));
  const lines = new CellLines(onBreaks);
  yield* headerPieces(
    columns.map(({ name }) => name),
    lines,
  );
  let rows = 0;
  for (const stretch of stretchesOf(parquet)) {
    const length = stretch.end - stretch.start;
    const isRead = await readStretch(columns, stretch, wanted);
    const empty = emptyColumn(length);
    // names stand in the first row
    yield* lines.pieces(
      columns.map((column, at) => (isRead(at) ? column : empty)),
      rows + 2,
    );
    rows += length;
    onShare(rows / Number(parquet.metadata.num_rows));
  }
}
