import type { ChosenTable, TableChoice } from './reader.ts';

/** Files with the tables that are meant in them; null, and where there is no list, the usual one. */
export const chosenTables = (
  files: readonly File[],
  choices: readonly (TableChoice | null)[] = [],
): readonly ChosenTable[] => files.map((file, at) => ({ file, choice: choices[at] ?? null }));
