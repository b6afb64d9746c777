import type { ByteSource } from '../byte-source.ts';
import { fileTables } from './file-tables.ts';
import { formatFault } from './format-fault.ts';
import { usualTables } from './usual-tables.ts';

const isSamePath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name, at) => name === other[at]);

/**
 * One table of a file as a source that can be read like delimited text: that at the end of a path, or (null) the first usual one.
 * Throws a SourceFault if the file cannot be read, or has no such table any more.
 */
export const openTable = async (source: ByteSource, path: readonly string[] | null): Promise<ByteSource> => {
  const tables = await fileTables(source);
  const table = path === null ? usualTables(tables)[0] : tables.find((some) => isSamePath(some.path, path));
  if (table === undefined) throw formatFault(source, 'no-such-table', { table: (path ?? []).join(' › ') });
  return table.source;
};
