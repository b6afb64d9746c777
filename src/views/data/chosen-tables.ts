import type { ListedTable } from '../../engine/reader.ts';
import type { ChosenFile } from './import-session.ts';

/** The tables of a file that are meant where nobody chose, each as a file on its way; the others stand with the first of them. */
export const chosenTables = (
  chosen: ChosenFile,
  tables: readonly ListedTable[],
  nextId: () => number,
): readonly ChosenFile[] => {
  const usual = tables.filter(({ isUsual }) => isUsual);
  const others = tables.filter(({ isUsual }) => !isUsual);
  return usual.map((choice, at) =>
    at === 0 ? { ...chosen, choice, others } : { ...chosen, id: nextId(), choice, others: [] },
  );
};
