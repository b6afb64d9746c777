import type { ByteSource } from './byte-source.ts';
import type { Problem } from './problem.ts';

/**
 * Where in its file something is that stands on a line of the text that is read: a line, of a sheet the row that its program shows. Files
 * of JSON and Parquet have no lines: there it is the row.
 */
export const placeOfLine = (
  { written }: ByteSource,
  line: number,
): Pick<Problem['where'], 'row' | 'line'> => {
  if (written === undefined) return { line };
  const row = written.rowOfLine(line);
  return written.format === 'json' || written.format === 'parquet' ? { row } : { line: row };
};
