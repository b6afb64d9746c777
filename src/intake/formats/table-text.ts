import type { ReadColumns } from './read-columns.ts';
import { delimitedBytes } from './delimited-bytes.ts';
import type { FormatTable, TableWatch } from './table-rows.ts';

/** A table as a delimited text, of some columns only where it can do that. `bytes`: of its file. */
export async function* tableText(
  { table, bytes }: { readonly table: FormatTable; readonly bytes: number },
  watch: TableWatch,
  columns: ReadColumns | null,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  if ('text' in table) {
    yield* table.text(watch, columns);
    return;
  }
  let given = 0;
  for await (const piece of delimitedBytes(table.rows(), watch.onBreaks)) {
    given += piece.length;
    // where nobody knows how much will come, what was given is never the whole
    watch.onShare(table.share?.() ?? given / (given + bytes));
    yield piece;
  }
}
