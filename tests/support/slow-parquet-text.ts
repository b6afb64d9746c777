import { type FileMetaData, parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { cellText } from '../../src/intake/formats/cell-text.ts';
import { delimitedBytes } from '../../src/intake/formats/delimited-bytes.ts';
import { joinBytes } from '../../src/intake/join-bytes.ts';

const isInstant = ({ logical_type, converted_type }: SchemaElement): boolean =>
  logical_type?.type === 'TIMESTAMP'
    ? logical_type.isAdjustedToUTC
    : converted_type === 'TIMESTAMP_MILLIS' || converted_type === 'TIMESTAMP_MICROS';

const topOf = ({ schema }: FileMetaData): readonly SchemaElement[] => {
  let inner = 0;
  return schema.slice(1).filter(({ num_children = 0 }) => {
    const isTop = inner === 0;
    inner += num_children - (isTop ? 0 : 1);
    return isTop;
  });
};

/** The obvious way from a Parquet file to a delimited text: rows of values, each made a text. */
export const slowParquetText = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const { buffer } = bytes;
  const metadata = parquetMetadata(buffer);
  const columns = topOf(metadata);
  const read = await parquetReadObjects({ file: buffer, metadata, compressors });
  const rows = read.map((row) =>
    columns.map((column) => {
      const value: unknown = row[column.name];
      return isInstant(column) && value instanceof Date ? value.toISOString() : cellText(value);
    }),
  );
  async function* table() {
    yield [columns.map(({ name }) => name)];
    yield rows;
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of delimitedBytes(table(), () => undefined)) pieces.push(piece);
  return new TextDecoder().decode(joinBytes(pieces));
};
