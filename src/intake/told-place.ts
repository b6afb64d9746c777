import type { ByteSource } from './byte-source.ts';
import { placeOfLine } from './place-of-line.ts';

/** Where its user would look for a row: its record and line; both are the row where a table has no lines. */
export const toldPlace = (
  source: ByteSource,
  { row, line }: { readonly row: number; readonly line: number },
): { readonly row: number; readonly line: number } => {
  const told = placeOfLine(source, line);
  return { row: told.row ?? row, line: told.line ?? told.row ?? line };
};
