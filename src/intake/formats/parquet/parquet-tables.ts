import { type AsyncBuffer, parquetMetadataAsync } from 'hyparquet';
import type { ByteSource } from '../../byte-source.ts';
import { readBytes } from '../../read-bytes.ts';
import type { FormatTable } from '../table-rows.ts';
import { parquetBytes } from './parquet-bytes.ts';

const bufferOf = (source: ByteSource): AsyncBuffer => ({
  byteLength: source.bytes,
  slice: async (start, end = source.bytes) => {
    const from = start < 0 ? source.bytes + start : start;
    return (await readBytes(source, from, end)).buffer;
  },
});

/** The one table of a Parquet file. */
export const parquetTables = async (source: ByteSource): Promise<readonly FormatTable[]> => {
  const file = bufferOf(source);
  const metadata = await parquetMetadataAsync(file);
  return [
    {
      name: '',
      isHidden: false,
      text: (watch, columns) => parquetBytes({ file, metadata }, columns, watch),
      rowsAdded: () => 1,
    },
  ];
};
