import { basename } from 'node:path';
import type { ByteSource } from '../intake/byte-source.ts';
import type { Problem } from '../intake/problem.ts';
import { fileTables } from '../intake/formats/file-tables.ts';
import { usualTables } from '../intake/formats/usual-tables.ts';
import { SourceFault } from '../intake/source-fault.ts';
import { namedSource } from './named-source.ts';
import { pathSource } from './path-source.ts';

export interface OpenedSources {
  readonly sources: readonly ByteSource[];
  /** of files that are not there or cannot be read */
  readonly problems: readonly Problem[];
}

/**
 * The tables in the files of a command by the names they are reported under: the file name, or the path as given where names repeat, and
 * the way to the table. Of a workbook that is its first sheet, of an archive every file.
 */
export const openSources = async (paths: readonly string[]): Promise<OpenedSources> => {
  const names = paths.map((path) => basename(path));
  const sources: ByteSource[] = [];
  const problems: Problem[] = [];
  for (const [at, path] of paths.entries()) {
    const repeats = names.filter((name) => name === names[at]).length > 1;
    const name = repeats ? path : (names[at] ?? path);
    try {
      const source = await pathSource(path);
      const tables = await fileTables(repeats ? namedSource(source, name) : source);
      sources.push(...usualTables(tables).map((table) => table.source));
    } catch (error) {
      if (!(error instanceof SourceFault)) throw error;
      problems.push({ ...error.problem, where: { ...error.problem.where, file: name } });
    }
  }
  return { sources, problems };
};
