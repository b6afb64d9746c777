import { macrotask } from '../../macrotask.ts';
import { readBytes } from '../../read-bytes.ts';
import type { ArchiveEntry } from '../archive.ts';
import type { HiddenRows } from './hidden-rows.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const part = /^(?:\[Content_Types\]\.xml|.*\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml)$/i;
const worksheet = /^xl\/worksheets\/sheet(\d+)\.xml$/i;
/** after so many bytes of a sheet whoever takes its rows has his turn */
const turnBytes = 1 << 19;
const utf8Names = 0x0800;

/** Hears of a sheet while it is read. */
export interface SheetWatch {
  readonly onShare: (share: number) => void;
  readonly hidden: HiddenRows;
}

/** What stands before a file in an archive where nothing is compressed. */
const localHeader = (name: string, bytes: number): Bytes => {
  const encoded = new TextEncoder().encode(name);
  const header = new Uint8Array(30 + encoded.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, utf8Names, true);
  view.setUint32(18, bytes, true);
  view.setUint32(22, bytes, true);
  view.setUint16(26, encoded.length, true);
  header.set(encoded, 30);
  return header;
};

const numberOf = ({ name }: ArchiveEntry): number => Number(worksheet.exec(name)?.[1]);

/**
 * A workbook whose parts come before its sheets and which is compressed no more: so it can be read while it comes. Its reader takes
 * rows in as fast as it gets bytes, whatever became of those before: the sheet comes piece by piece.
 */
export async function* unpackedWorkbook(
  entries: readonly ArchiveEntry[],
  sheet: number,
  { onShare, hidden }: SheetWatch,
): AsyncGenerator<Bytes, void> {
  for (const { name, source } of entries.filter((entry) => part.test(entry.name))) {
    yield localHeader(name, source.bytes);
    yield await readBytes(source, 0, source.bytes);
  }
  // mostly the third sheet is sheet3.xml; the others are stepped over
  const isFirst = (entry: ArchiveEntry) => (numberOf(entry) === sheet + 1 ? 0 : 1);
  const sheets = entries.filter(({ name }) => worksheet.test(name));
  for (const { name, source } of sheets.toSorted((a, b) => isFirst(a) - isFirst(b))) {
    yield localHeader(name, source.bytes);
    hidden.begin();
    let given = 0;
    let turn = turnBytes;
    for await (const chunk of source.open()) {
      given += chunk.length;
      hidden.push(chunk);
      onShare(given / source.bytes);
      yield chunk;
      if (given < turn) continue;
      turn = given + turnBytes;
      await macrotask();
    }
  }
}
