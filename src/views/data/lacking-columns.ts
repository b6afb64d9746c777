import type { ColumnUses } from './column-use.ts';
import type { ChosenFile } from './import-session.ts';

const folded = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Columns that the mapping uses and a file does not have, by the file's id: several files go through one mapping. */
export const lackingColumns = (
  files: readonly ChosenFile[],
  uses: ColumnUses,
): ReadonlyMap<number, readonly string[]> => {
  const lacking = new Map<number, readonly string[]>();
  for (const { id, look } of files) {
    if (look?.kind !== 'inspected') continue;
    // as intake looks for them: without regard to case and spaces
    const names = new Set(look.columns.map(({ column }) => folded(column)));
    const missing = [...uses.keys()].filter((column) => !names.has(folded(column)));
    if (missing.length > 0) lacking.set(id, missing);
  }
  return lacking;
};
