import type { ByteSource } from '../byte-source.ts';
import { delimitedBytes } from './delimited-bytes.ts';
import { asFormatFault } from './format-fault.ts';
import type { TableFormat } from './table-format.ts';
import type { FormatTable } from './table-rows.ts';

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
  async function* open() {
    breaks = [];
    try {
      yield* delimitedBytes(table.rows(), (row, more) => breaks.push({ row, more }));
    } catch (error) {
      throw asFormatFault({ name }, format, error);
    }
  }
  return {
    name,
    bytes: file.bytes,
    open,
    written: {
      format,
      dialect: { encoding: 'utf-8', gzip: false, delimiter: ',' },
      rowOfLine: (line) => {
        let row = line;
        for (const { row: broken, more } of breaks) {
          if (broken >= row) break;
          row = Math.max(broken, row - more);
        }
        // names stand in no row of such a file
        return row - (table.rowsAdded?.() ?? 0);
      },
    },
  };
};
