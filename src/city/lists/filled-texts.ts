import { listKinds } from './list-kinds.ts';
import { makeId } from './make-id.ts';
import type { ListName } from './reference-lists.ts';

/**
 * Table texts with what follows from the rest: a row without a code gets one from its name, a name that is given in one language
 * stands in the other one too until someone translates it.
 */
export const filledTexts = (list: ListName, texts: readonly (readonly string[])[]): string[][] => {
  const columns = listKinds[list].columns.map(({ id }) => id);
  const [id, uk, en] = ['id', 'name-uk', 'name-en'].map((column) => columns.indexOf(column)) as [
    number,
    number,
    number,
  ]; // as many as were asked for
  if (uk === -1) return texts.map((cells) => [...cells]);
  const taken = new Set(id === -1 ? [] : texts.map((cells) => cells[id]?.trim() ?? ''));
  return texts.map((given) => {
    const cells = [...given];
    const [nameUk = '', nameEn = ''] = [cells[uk], cells[en]];
    if (nameUk.trim() === '') cells[uk] = nameEn;
    if (nameEn.trim() === '') cells[en] = nameUk;
    if (id !== -1 && cells[id]?.trim() === '') {
      cells[id] = makeId({ uk: cells[uk] ?? '', en: nameEn }, taken);
      taken.add(cells[id]);
    }
    return cells;
  });
};
