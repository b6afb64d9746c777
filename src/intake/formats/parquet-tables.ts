import {
  type AsyncBuffer,
  type FileMetaData,
  parquetMetadataAsync,
  parquetRead,
  type SchemaElement,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { ByteSource } from '../byte-source.ts';
import { readBytes } from '../read-bytes.ts';
import { cellText } from './cell-text.ts';
import type { FormatTable, TableRow } from './table-rows.ts';

/** rows that are in memory at a time, at most: a group of rows is decoded as a whole, whatever is wanted of it */
const mostRows = 1 << 20;
const batchRows = 4000;

const bufferOf = (source: ByteSource): AsyncBuffer => ({
  byteLength: source.bytes,
  slice: async (start, end = source.bytes) => {
    const from = start < 0 ? source.bytes + start : start;
    return (await readBytes(source, from, end)).buffer;
  },
});

/** An instant has its zone beside it; a local time, and a date, have none. */
const isInstant = ({ logical_type, converted_type }: SchemaElement): boolean =>
  logical_type?.type === 'TIMESTAMP'
    ? logical_type.isAdjustedToUTC
    : converted_type === 'TIMESTAMP_MILLIS' || converted_type === 'TIMESTAMP_MICROS';

/** The columns at the top: those inside of others are written as one text. */
const columnsOf = ({ schema }: FileMetaData): readonly SchemaElement[] => {
  const columns: SchemaElement[] = [];
  let inner = 0;
  for (const element of schema.slice(1)) {
    if (inner === 0) columns.push(element);
    else inner -= 1;
    inner += element.num_children ?? 0;
  }
  return columns;
};

const instantText = (value: unknown): string =>
  value instanceof Date ? value.toISOString() : cellText(value);

async function* rowsOf(file: AsyncBuffer, metadata: FileMetaData): AsyncGenerator<readonly TableRow[], void> {
  const columns = columnsOf(metadata);
  yield [columns.map(({ name }) => name)];
  const writers = columns.map((column) => (isInstant(column) ? instantText : cellText));
  let start = 0;
  for (const { num_rows: length } of metadata.row_groups) {
    const groupEnd = start + Number(length);
    while (start < groupEnd) {
      const rowEnd = Math.min(groupEnd, start + mostRows);
      let rows: readonly unknown[][] = [];
      await parquetRead({
        file,
        metadata,
        compressors,
        rowStart: start,
        rowEnd,
        useOffsetIndex: true,
        onComplete: (read) => {
          rows = read;
        },
      });
      for (let at = 0; at < rows.length; at += batchRows)
        yield rows
          .slice(at, at + batchRows)
          .map((row) => row.map((value, column) => (writers[column] ?? cellText)(value)));
      start = rowEnd;
    }
  }
}

/** The one table of a Parquet file. */
export const parquetTables = async (source: ByteSource): Promise<readonly FormatTable[]> => {
  const file = bufferOf(source);
  const metadata = await parquetMetadataAsync(file);
  return [{ name: '', isHidden: false, rows: () => rowsOf(file, metadata), rowsAdded: () => 1 }];
};
