import type { ByteSource } from '../byte-source.ts';
import { bytesSource } from '../bytes-source.ts';
import { gunzip } from '../gunzip.ts';
import { joinBytes } from '../join-bytes.ts';
import { readBytes } from '../read-bytes.ts';
import { asFormatFault, formatFault } from './format-fault.ts';
import { knownFormat } from './known-format.ts';
import { rowsSource } from './rows-source.ts';
import type { TableFormat } from './table-format.ts';
import type { FormatTable } from './table-rows.ts';

/** A table that a file holds. */
export interface FileTable {
  /** the way to it: names of files in archives, and of the sheet; [] = the file itself */
  readonly path: readonly string[];
  readonly format: TableFormat;
  /** its program does not show it, or it is no data of anybody (what a system puts into archives) */
  readonly isHidden: boolean;
  readonly source: ByteSource;
}

const headBytes = 1 << 16;
/** of a compressed file that has to be in memory as a whole */
const mostInflated = 1 << 29;
/** archives within archives are opened so deep */
const mostLevels = 3;

// each loaded when a file of its kind comes
const tableReaders = {
  xlsx: async (source: ByteSource) => (await import('./xlsx/xlsx-tables.ts')).xlsxTables(source),
  ods: async (source: ByteSource) => (await import('./ods-tables.ts')).odsTables(source),
  json: async (source: ByteSource) => (await import('./json-tables.ts')).jsonTables(source),
  parquet: async (source: ByteSource) => (await import('./parquet/parquet-tables.ts')).parquetTables(source),
};

const tablesOf = async (
  source: ByteSource,
  format: keyof typeof tableReaders,
  path: readonly string[],
): Promise<readonly FileTable[]> => {
  let tables: readonly FormatTable[];
  try {
    tables = await tableReaders[format](source);
  } catch (error) {
    throw asFormatFault(source, format, error);
  }
  return tables.map((table) => {
    const isAlone = tables.length === 1;
    return {
      path: table.name === '' ? path : [...path, table.name],
      format,
      isHidden: table.isHidden,
      source: rowsSource(source, {
        name: isAlone ? source.name : `${source.name} › ${table.name}`,
        format,
        table,
      }),
    };
  });
};

/** what macOS and Windows put beside the files of an archive */
const isClutter = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

const mimetypeOf = async (source: ByteSource | undefined): Promise<string> =>
  source === undefined || source.bytes > 200 ? '' : new TextDecoder().decode(await readBytes(source, 0, 200));

const archiveTables = async (
  source: ByteSource,
  path: readonly string[],
  level: number,
): Promise<readonly FileTable[]> => {
  const { archiveEntries } = await import('./archive.ts');
  const entries = await archiveEntries(source);
  const names = new Set(entries.map(({ name }) => name));
  if (names.has('xl/workbook.xml')) return tablesOf(source, 'xlsx', path);
  if (names.has('xl/workbook.bin')) throw formatFault(source, 'unsupported-format', { format: 'xlsb' });
  if (names.has('word/document.xml')) throw formatFault(source, 'unsupported-format', { format: 'docx' });
  const mimetype = await mimetypeOf(entries.find(({ name }) => name === 'mimetype')?.source);
  if (mimetype.startsWith('application/vnd.oasis.opendocument.spreadsheet'))
    return tablesOf(source, 'ods', path);
  const files = entries.filter(({ name, source: { bytes } }) => !isClutter(name) && bytes > 0);
  if (files.length === 0) throw formatFault(source, 'nothing-inside');
  const tables: FileTable[] = [];
  for (const { name, source: inner } of files)
    tables.push(...(await levelTables(inner, [...path, name], level + 1)));
  return tables;
};

/** The bytes in a compressed file; null where it is none, or what is in it is read as it comes. */
const unpacked = async (source: ByteSource, head: Uint8Array): Promise<ByteSource | null> => {
  if (head[0] !== 0x1f || head[1] !== 0x8b) return null;
  const inner: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of gunzip(source)) {
    inner.push(chunk);
    length += chunk.length;
    if (length >= headBytes) break;
  }
  const format = knownFormat(joinBytes(inner));
  if (format === null) return null;
  const inflated = { name: source.name, bytes: source.bytes, open: () => gunzip(source) };
  if (format === 'json') return inflated;
  // their directories stand at the end
  const bytes = await readBytes(inflated, 0, mostInflated + 1);
  if (bytes.length > mostInflated) throw formatFault(source, 'inflates-too-much');
  return bytesSource(source.name, bytes);
};

const levelTables = async (
  source: ByteSource,
  path: readonly string[],
  level: number,
): Promise<readonly FileTable[]> => {
  if (level > mostLevels) throw formatFault(source, 'unsupported-format', { format: 'zip' });
  const head = await readBytes(source, 0, headBytes);
  const inner = await unpacked(source, head);
  if (inner !== null) return levelTables(inner, path, level + 1);
  const format = knownFormat(head);
  if (format === null) return [{ path, format: 'delimited', isHidden: false, source }];
  return format === 'zip' ? archiveTables(source, path, level) : tablesOf(source, format, path);
};

/**
 * The tables that a file holds, in its order; at least one. Nothing but directories and names was read of them. Throws a SourceFault
 * if the file is broken, encrypted, or holds no table at all.
 */
export const fileTables = (source: ByteSource): Promise<readonly FileTable[]> => levelTables(source, [], 0);
