/**
 * The form in which labels of files are compared with the city's names: what a typist, a keyboard layout or an
 * export can change without meaning it is taken away, what distinguishes two names stays.
 *
 * - NFKC; case; invisible characters (soft hyphen, zero width, direction marks) and stress marks dropped
 * - apostrophes dropped, whichever of the dozen characters was typed: Основ'янський, Основ’янський, Основʼянський
 * - every run of other signs and spaces is one space
 * - look-alike letters of the other alphabet put right, word by word (see `mendWord`)
 * - ґ as г and ё as е, because keyboards and people leave their marks out
 *
 * Ukrainian and Russian letters are otherwise kept apart (і/и, ї/и, є/э, ы): «Київський» and «Киевский» are two
 * spellings of one name because the profile lists both, not because letters were blurred - blurring would make
 * different words equal.
 */
export const foldLabel = (label: string): string => {
  const once = foldOnce(label);
  // a mark taken away («bё» -> «bе») can make a letter a look-alike that was none before
  const again = foldOnce(once);
  return again === once ? once : foldOnce(again);
};

const foldOnce = (label: string): string => {
  const plain = label
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(apostrophes, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
  const cyrillicLabel = hasOnlyCyrillicLetter(plain) && !onlyLatin.test(plain);
  return plain
    .split(' ')
    .map((word) => mendWord(word, cyrillicLabel))
    .join(' ')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replaceAll('ґ', 'г')
    .replaceAll('ё', 'е')
    .replace(/ +/g, ' ')
    .trim();
};

const invisible = /\p{Cf}+/gu;

/** Not the double quote: it quotes names. NFKC has turned the full-width form into ' and the acute accent into a space and a mark. */
const apostrophes = /['`’‘‛ʼʻʽʹʾˈ′‵]| \u{301}/gu;

/** Latin letter -> the Cyrillic letter that looks the same in usual typefaces. */
const cyrillicOf: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  I: 'І',
  Ï: 'Ї',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  ï: 'ї',
  k: 'к',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
};

const latinOf = new Map(Object.entries(cyrillicOf).map(([latin, cyrillic]) => [cyrillic, latin]));

/** a Latin letter that no Cyrillic letter looks like */
const onlyLatin = /[[A-Za-z]--[ABCEHIKMOPTXYaceikopxy]]/v;

const hasOnlyCyrillicLetter = (text: string): boolean =>
  [...text].some((letter) => /\p{Script=Cyrillic}/u.test(letter) && !latinOf.has(letter));

/**
 * A word that mixes alphabets is put into the alphabet of its unmistakable letters (Cyrillic if it has none);
 * a word with unmistakable letters of both is left alone. A word made of look-alikes only follows the label.
 */
const mendWord = (word: string, cyrillicLabel: boolean): string => {
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(word);
  const hasLatin = /[A-Za-zÏï]/.test(word);
  const mixed = hasCyrillic && hasLatin;
  if (!mixed && !(hasLatin && cyrillicLabel)) return word;
  const letters = [...word];
  if (!onlyLatin.test(word)) return letters.map((letter) => cyrillicOf[letter] ?? letter).join('');
  if (hasOnlyCyrillicLetter(word)) return word;
  return letters.map((letter) => latinOf.get(letter) ?? letter).join('');
};
