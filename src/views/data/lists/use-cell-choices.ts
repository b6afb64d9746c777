import { useLingui } from '@lingui/react/macro';
import { listKinds } from '../../../city/lists/list-kinds.ts';
import type { ListName, ReferenceLists } from '../../../city/lists/reference-lists.ts';
import { channelKinds } from '../../../cube/channel-kind.ts';
import { channelWords } from '../../../i18n/channel-words.ts';
import { useName } from '../../naming/use-name.ts';
import type { CellChoice } from './list-cell.tsx';

/** What can be chosen in a column of choices, in the words of the page. */
export const useCellChoices = (
  list: ListName,
  { categories }: ReferenceLists,
): ((column: string) => readonly CellChoice[] | null) => {
  const { i18n, t } = useLingui();
  const name = useName();
  return (column) => {
    if (column === 'kind')
      return channelKinds.map((kind) => ({ value: kind, name: channelWords(i18n, kind) }));
    if (column === 'category')
      return categories.map((category) => ({ value: category.id, name: name(category.name) }));
    if (column !== 'provider') return null;
    const words: Readonly<Record<string, string>> = { city: t`місто`, national: t`держава` };
    const choices = listKinds[list].columns.find(({ id }) => id === column)?.choices ?? [];
    return choices.map((value) => ({ value, name: words[value] ?? value }));
  };
};
