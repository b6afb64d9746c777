import { foldLabel } from './fold-label.ts';

/**
 * What remains of a district label to compare: folded, without the words around the name («р-н», «район м. Харкова»,
 * "Kharkiv, ... district", «Адміністрація ... району»), in one grammatical form and one Latin spelling.
 * A word that is not known to be packing stays, so that «Харківський район» and «Київ, Шевченківський» match nothing.
 */
export const districtKey = (label: string): string =>
  foldLabel(label)
    .replace(/(^| )(р н|р ну|р не)(?= |$)/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !packing.has(word))
    .map((word) => (/^[a-z]+$/.test(word) ? latinStem(word) : cyrillicStem(word)))
    .join(' ');

const packing = new Set(
  (
    'район району районі районом рн района районе ' +
    'м місто міста г город города харків харкова харкові харьков харькова ' +
    'адміністрація адміністрації администрация администрации рда цнап ' +
    'raion raionu rayon rajon district dist city of kharkiv kharkov administration the'
  ).split(' '),
);

/** Салтівський, Салтівського, Салтівському, Салтівським -> one stem; the same for the other and the Russian endings. */
const cyrillicStem = (word: string): string => word.replace(/(?<=.{4})(ий|ій|ый|ой|ого|ому|им|ым|ом)$/u, '');

/** One spelling for the ways of writing the same sounds: -skyi, -skyy, -skiy, -skyj, -sky; ya, ia, ja; Osnov'ianskyi. */
const latinStem = (word: string): string => word.replace(/[ijy]+/g, 'i').replace(/ogo$|oho$/, 'i');
