import { listKinds } from '../../../city/lists/list-kinds.ts';
import type { ListName } from '../../../city/lists/reference-lists.ts';

/** What a figure needs before a report may rest on it, by the column where the figure stands. */
const needs: Readonly<Record<string, readonly string[]>> = {
  'districts residents': ['residents-date', 'residents-source'],
  'costs amount': ['year', 'source'],
};

/** Is there a figure in this cell that does not count, for nobody has said of when and from where it is? */
export const lacksSource = (list: ListName, column: string, cells: readonly string[]): boolean => {
  const columns = listKinds[list].columns.map(({ id }) => id);
  const at = (id: string): string => cells[columns.indexOf(id)]?.trim() ?? '';
  return at(column) !== '' && (needs[`${list} ${column}`] ?? []).some((id) => at(id) === '');
};
