import { streamXlsxRows } from 'hucre/xlsx';
import type { ArchiveEntry } from '../archive.ts';
import { streamOf } from './stream-of.ts';
import { type SheetWatch, unpackedWorkbook } from './unpacked-workbook.ts';

type SheetRow = Awaited<ReturnType<ReturnType<typeof streamXlsxRows>['next']>>['value'] & object;

/** more is written otherwise than into 32 bits */
const mostBytes = 2 ** 32 - 2;

export interface Workbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly entries: readonly ArchiveEntry[];
}

/**
 * Rows of a sheet, read while the sheet is inflated. A workbook whose parts have other names than usual (or that is damaged, which
 * its reader then says) is read as a whole.
 */
export async function* xlsxRows(
  { bytes, entries }: Workbook,
  sheet: number,
  watch: SheetWatch,
): AsyncGenerator<SheetRow, void> {
  const chunks = unpackedWorkbook(entries, sheet, watch);
  let hasRows = false;
  if (entries.every(({ source }) => source.bytes < mostBytes)) {
    try {
      for await (const row of streamXlsxRows(streamOf(chunks), { sheet })) {
        hasRows = true;
        yield row;
      }
      return;
    } catch (error) {
      if (hasRows) throw error;
    } finally {
      void chunks.return();
    }
  }
  yield* streamXlsxRows(bytes, { sheet });
}
