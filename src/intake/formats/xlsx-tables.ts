import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { ByteSource } from '../byte-source.ts';
import { readBytes } from '../read-bytes.ts';
import { inBatches } from './in-batches.ts';
import { sheetRows } from './sheet-rows.ts';
import type { FormatTable } from './table-rows.ts';

/** The sheets of an XLSX or XLSM workbook, in its order. */
export const xlsxTables = async (source: ByteSource): Promise<readonly FormatTable[]> => {
  const bytes = await readBytes(source, 0, Number.POSITIVE_INFINITY);
  const tables: FormatTable[] = [];
  await readXlsx(bytes, {
    // only their names are wanted here
    sheets: ({ name, index, hidden, veryHidden }) => {
      const rows = () => inBatches(sheetRows(streamXlsxRows(bytes, { sheet: index })));
      tables.push({ name, isHidden: hidden === true || veryHidden === true, rows });
      return false;
    },
  });
  return tables;
};
