import type { ChannelKind } from '../../cube/channel-kind.ts';
import { cityNameWords } from '../city-name-words.ts';
import { districtKey } from '../district-key.ts';
import { foldLabel } from '../fold-label.ts';
import { plainCell } from './plain-cell.ts';
import type { ReferenceLists } from './reference-lists.ts';

/** What a user has said labels of files mean: label -> id of the district or service, word -> kind of channel. */
export interface LearnedNames {
  readonly district?: Readonly<Record<string, string>>;
  readonly service?: Readonly<Record<string, string>>;
  readonly channel?: Readonly<Record<string, ChannelKind>>;
}

interface Named {
  readonly id: string;
  readonly name: { readonly uk: string; readonly en: string };
  readonly aliases: readonly string[];
}

/** Gives a label to one row, takes it from another; as it was where the label says nothing, or is the name of another row. */
const withAlias = <Row extends Named>(
  rows: readonly Row[],
  [label, id]: readonly [string, string],
  keyOf: (label: string) => string,
): readonly Row[] => {
  const key = keyOf(label);
  const names = ({ id: own, name }: Row) => [own, name.uk, name.en].map(keyOf);
  if (key === '' || rows.some((row) => names(row).includes(key))) return rows;
  return rows.map((row) => {
    const others = row.aliases.filter((alias) => keyOf(alias) !== key);
    if (row.id !== id) return others.length === row.aliases.length ? row : { ...row, aliases: others };
    return others.length === row.aliases.length ? { ...row, aliases: [...others, label] } : row;
  });
};

const withWord = (
  words: ReferenceLists['channelWords'],
  [word, kind]: readonly [string, ChannelKind],
): ReferenceLists['channelWords'] => {
  const key = foldLabel(word);
  if (key === '') return words;
  const isKnown = words.some((known) => foldLabel(known.word) === key);
  return isKnown
    ? words.map((known) => (foldLabel(known.word) === key ? { ...known, kind } : known))
    : [...words, { word, kind }];
};

/** Label and meaning, as the lists keep texts. */
const pairs = <Meaning>(
  record: Readonly<Record<string, Meaning>> = {},
): readonly (readonly [string, Meaning])[] =>
  Object.entries(record).map(([label, meaning]) => [plainCell(label), meaning] as const);

/**
 * The lists with what was learned: labels become other names of a district or a service (and leave the row that had them),
 * words get their kind. What nobody can mean is passed over: an unknown id, the name of another row.
 */
export const withLearnedNames = (lists: ReferenceLists, learned: LearnedNames): ReferenceLists => {
  const knows = (rows: readonly Named[], id: string) => rows.some((row) => row.id === id);
  const keyOf = districtKey(cityNameWords(lists.city.name));
  const districts = pairs(learned.district)
    .filter(([, id]) => knows(lists.districts, id))
    .reduce((rows, pair) => withAlias(rows, pair, keyOf), lists.districts);
  const services = pairs(learned.service)
    .filter(([, id]) => knows(lists.services, id))
    .reduce((rows, pair) => withAlias(rows, pair, foldLabel), lists.services);
  const channelWords = pairs(learned.channel).reduce(withWord, lists.channelWords);
  return { ...lists, districts, services, channelWords };
};
