import { keptLabel } from './kept-label.ts';
import type { GivenName, GivenNames } from './given-name.ts';
import { labelKey } from './label-key.ts';
import type { Member } from '../cube/cube.ts';

/** How the labels of a dimension become members. */
export interface PlaceNames {
  /** the city's id for a label; null = it does not know it */
  readonly find: (label: string) => string | null;
  /** what the user said of labels */
  readonly given: GivenNames;
  /** takes the keys of members that are nothing to ask about: ids of the city, and names that the user let stand */
  readonly knownKeys: Set<string>;
}

/** Members of districts and services: as the user said, else the city's id where it knows the label, else the label itself. */
export const placeMembers = ({ find, given, knownKeys }: PlaceNames) => {
  // a Map, because a label may be called __proto__
  const said = new Map<string, GivenName>(
    Object.entries(given).map(([label, name]) => [labelKey(label), name]),
  );
  const memberOf = (key: string, label: string, name: GivenName | undefined): Member => {
    if (name?.kind === 'unknown') return keptLabel('');
    // an id that this city does not have is no name: the mapping is of another one
    const id = name === undefined ? find(label) : name.kind === 'known' ? find(name.id) : key;
    if (id !== null) knownKeys.add(id);
    return { key: id ?? key, label };
  };
  return ({ key, label }: { readonly key: string; readonly label: string }): Member =>
    label === '' ? { key, label } : memberOf(key, label, said.get(labelKey(label)));
};
