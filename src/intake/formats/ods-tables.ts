import { readOds, streamOdsRows } from 'hucre/ods';
import type { ByteSource } from '../byte-source.ts';
import { readBytes } from '../read-bytes.ts';
import { inBatches } from './in-batches.ts';
import { sheetRows } from './sheet-rows.ts';
import type { FormatTable } from './table-rows.ts';

/** The sheets of an OpenDocument workbook, in its order. */
export const odsTables = async (source: ByteSource): Promise<readonly FormatTable[]> => {
  const bytes = await readBytes(source, 0, Number.POSITIVE_INFINITY);
  const tables: FormatTable[] = [];
  await readOds(bytes, {
    // only their names are wanted here
    sheets: ({ name, index }) => {
      tables.push({
        name,
        isHidden: false,
        rows: () => inBatches(sheetRows(streamOdsRows(bytes, { sheets: [index] }))),
      });
      return false;
    },
  });
  return tables;
};
