import { foldLabel } from '../city/fold-label.ts';

/** marks of direction, soft hyphens, spaces of no width: nobody sees them in a name */
const invisible = /\p{Cf}+/gu;

const isMixed = (word: string): boolean => /[A-Za-z]/.test(word) && /\p{Script=Cyrillic}/u.test(word);

/**
 * A column name as words to compare: lower case, 'creationDate', 'CREATION_DATE' and 'Creation date:' alike,
 * signs as spaces but №, apostrophes, accents and invisible marks away; a word of two alphabets («Кiлькiсть» with
 * a Latin i) in the one it is meant in.
 */
export const headerKey = (header: string): string =>
  header
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/\p{L}+/gu, (word) => (isMixed(word) ? foldLabel(word) : word))
    .toLowerCase()
    .replace(/['’ʼ`‘]/g, '')
    .replaceAll('ё', 'е')
    .replaceAll('ґ', 'г')
    .replace(/№/g, ' № ')
    .replace(/[^\p{L}\p{N}№%]+/gu, ' ')
    .trim();
