import type { ByteSource } from '../byte-source.ts';
import { asFormatFault } from './format-fault.ts';
import { type ReadColumns, readColumns } from './read-columns.ts';
import type { TableFormat } from './table-format.ts';
import type { FormatTable } from './table-rows.ts';
import { tableText } from './table-text.ts';

/** A table of another format as a delimited text in UTF-8, which everything after it reads like any other. */
export const rowsSource = (
  file: ByteSource,
  {
    name,
    format,
    table,
  }: { readonly name: string; readonly format: TableFormat; readonly table: FormatTable },
): ByteSource => {
  /** rows that take more than one line, and by how many: ascending */
  let breaks: { readonly row: number; readonly more: number }[] = [];
  let share = 0;
  async function* open(columns: ReadColumns | null) {
    breaks = [];
    share = 0;
    const onBreaks = (row: number, more: number) => void breaks.push({ row, more });
    const onShare = (now: number) => void (share = now);
    try {
      yield* tableText({ table, bytes: file.bytes }, { onBreaks, onShare }, columns);
    } catch (error) {
      throw asFormatFault({ name }, format, error);
    }
  }
  const rowOfLine = (line: number): number => {
    let row = line;
    for (const { row: broken, more } of breaks) {
      if (broken >= row) break;
      row = Math.max(broken, row - more);
    }
    // names stand in no row of such a file
    return row - (table.rowsAdded?.() ?? 0);
  };
  const hasLines = format !== 'json' && format !== 'parquet';
  return {
    name,
    bytes: file.bytes,
    open: () => open(null),
    written: {
      format,
      dialect: { encoding: 'utf-8', gzip: false, delimiter: ',' },
      placeOfLine: (line) => (hasLines ? { line: rowOfLine(line) } : { row: rowOfLine(line) }),
      bytesRead: () => Math.round(share * file.bytes),
      hiddenRows: () => table.hiddenRows?.() ?? 0,
      ...('text' in table && {
        openFor: (mapping, columns) => open(readColumns(mapping, columns)),
      }),
    },
  };
};
