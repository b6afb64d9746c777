/** Words to find in a column's name one after the other; a word with `*` at its end stands for all that begin so. */
export type Phrase = readonly string[];

/** Phrases as tables of words list them: 'дата зверн*|creation date'. */
export const phrases = (list: string): readonly Phrase[] =>
  list.split('|').map((phrase) => phrase.split(' '));

const fits = (word: string | undefined, pattern: string): boolean =>
  word !== undefined && (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern);

/** Does a phrase stand somewhere in a name (`headerKey`, cut at the spaces)? */
export const isIn = (words: readonly string[], phrase: Phrase): boolean =>
  words.some((_, at) => phrase.every((pattern, place) => fits(words[at + place], pattern)));

/** Is a phrase the whole name? */
export const isWhole = (words: readonly string[], phrase: Phrase): boolean =>
  words.length === phrase.length && isIn(words, phrase);
