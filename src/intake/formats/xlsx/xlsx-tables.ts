import { readXlsx } from 'hucre/xlsx';
import type { ByteSource } from '../../byte-source.ts';
import { bytesSource } from '../../bytes-source.ts';
import { readBytes } from '../../read-bytes.ts';
import { archiveEntries } from '../archive.ts';
import { inBatches } from '../in-batches.ts';
import { sheetRows } from '../sheet-rows.ts';
import type { FormatTable } from '../table-rows.ts';
import { HiddenRows } from './hidden-rows.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** The sheets of an XLSX or XLSM workbook, in its order. */
export const xlsxTables = async (source: ByteSource): Promise<readonly FormatTable[]> => {
  const bytes = await readBytes(source, 0, Number.POSITIVE_INFINITY);
  const book = { bytes, entries: await archiveEntries(bytesSource(source.name, bytes)) };
  const tables: FormatTable[] = [];
  await readXlsx(bytes, {
    // only their names are wanted here
    sheets: ({ name, index, hidden, veryHidden }) => {
      let share = 0;
      const onShare = (now: number) => void (share = now);
      const watch = { onShare, hidden: new HiddenRows() };
      const rows = () => inBatches(sheetRows(xlsxRows(book, index, watch)));
      tables.push({
        name,
        isHidden: hidden === true || veryHidden === true,
        rows,
        share: () => share,
        hiddenRows: () => watch.hidden.count,
      });
      return false;
    },
  });
  return tables;
};
