import type { CityProfile } from './city-profile.ts';
import { foldLabel } from './fold-label.ts';

/**
 * What remains of a district label of a city to compare: folded, without the words around the name («р-н», «район м. Харкова»,
 * "Kharkiv, ... district", «Адміністрація ... району»), in one grammatical form and one Latin spelling. The city's own name
 * stays if there is nothing else.
 * A word that is not known to be packing stays, so that «Харківський район» and «Київ, Шевченківський» match nothing.
 */
export const districtKey = (nameWords: CityProfile['nameWords']): ((label: string) => string) => {
  const own = new Set(nameWords);
  const phrases = [...own].filter((name) => name.includes(' '));
  const withoutCity = (words: readonly string[]): readonly string[] => {
    const rest = phrases
      .reduce((text, phrase) => text.replace(` ${phrase} `, ' '), ` ${words.join(' ')} `)
      .split(' ')
      .filter((word) => word !== '' && !own.has(word));
    return rest.length === 0 ? words : rest;
  };
  return (label) => {
    const words = foldLabel(label)
      .replace(/(^| )(р н|р ну|р не)(?= |$)/gu, ' ')
      .split(' ')
      .filter((word) => word !== '' && !packing.has(word));
    return withoutCity(words)
      .map((word) => (/^[a-z]+$/.test(word) ? latinStem(word) : cyrillicStem(word)))
      .join(' ');
  };
};

const packing = new Set(
  (
    'район району районі районом рн района районе ' +
    'м місто міста г город города ' +
    'адміністрація адміністрації администрация администрации рда цнап ' +
    'raion raionu rayon rajon district dist city of administration the'
  ).split(' '),
);

/** Салтівський, Салтівського, Салтівському, Салтівським -> one stem; the same for the other and the Russian endings. */
const cyrillicStem = (word: string): string => word.replace(/(?<=.{4})(ий|ій|ый|ой|ого|ому|им|ым|ом)$/u, '');

/** One spelling for the ways of writing the same sounds: -skyi, -skyy, -skiy, -skyj, -sky; ya, ia, ja; Osnov'ianskyi. */
const latinStem = (word: string): string => word.replace(/[ijy]+/g, 'i').replace(/ogo$|oho$/, 'i');
