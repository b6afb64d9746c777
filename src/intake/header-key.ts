/**
 * A column name as words to compare: lower case, 'creationDate', 'CREATION_DATE' and 'Creation date:' alike,
 * signs as spaces but №, apostrophes and accents away.
 */
export const headerKey = (header: string): string =>
  header
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .toLowerCase()
    .replace(/['’ʼ`‘]/g, '')
    .replaceAll('ё', 'е')
    .replaceAll('ґ', 'г')
    .replace(/№/g, ' № ')
    .replace(/[^\p{L}\p{N}№%]+/gu, ' ')
    .trim();
