import type { ByteSource, ReadColumns } from '../byte-source.ts';
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
  let share = 0;
  const shareNow = (): number => ('share' in table && table.share !== undefined ? table.share() : share);
  async function* open(columns: ReadColumns | null) {
    breaks = [];
    share = 0;
    const onBreaks = (row: number, more: number) => void breaks.push({ row, more });
    const onShare = (now: number) => void (share = now);
    try {
      if ('text' in table) yield* table.text({ onBreaks, onShare }, columns);
      else {
        let given = 0;
        for await (const piece of delimitedBytes(table.rows(), onBreaks)) {
          given += piece.length;
          // nobody knows how much will come: what may be the half is, and more is never the whole
          share = given / (given + file.bytes);
          yield piece;
        }
      }
    } catch (error) {
      throw asFormatFault({ name }, format, error);
    }
  }
  return {
    name,
    bytes: file.bytes,
    open: () => open(null),
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
      share: shareNow,
      hiddenRows: () => ('hiddenRows' in table ? (table.hiddenRows?.() ?? 0) : 0),
      ...('text' in table && { openColumns: open }),
    },
  };
};
