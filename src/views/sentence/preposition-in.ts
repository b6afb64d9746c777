const vowels = /[аеєиіїоуюя]/iu;

/** The number's first spoken sound in the locative (двох, одинадцяти, восьми): all that euphony needs to know. */
const firstSoundOfNumber = (count: number): string => {
  if (count >= 1000) return count < 2000 ? 'т' : firstSoundOfNumber(Math.floor(count / 1000));
  if (count === 1 || count === 11) return 'о';
  if (count === 18) return 'в';
  return String(count).startsWith('8') ? 'в' : 'д';
};

const firstSound = (text: string): string => {
  const [found = ''] = /[\p{L}\d].{0,2}/u.exec(text) ?? [];
  return /^\d/.test(found) ? firstSoundOfNumber(Number.parseInt(text.replace(/^\D+/, ''), 10)) : found;
};

/**
 * «в» or «у» between two words of a Ukrainian sentence: «5 послуг у 2 районах», «3 послуги в 2 районах»,
 * «усі послуги в усіх районах», «довідка у Фастівському районі» (Ukrainian orthography 2019, § 23).
 */
export const prepositionIn = (before: string, after: string): 'в' | 'у' => {
  const next = firstSound(after);
  if (/^([вф]|[лстх]в|льв)/iu.test(next)) return 'у';
  if (vowels.test(next.slice(0, 1))) return 'в';
  const [last = ''] = /\p{L}(?=\P{L}*$)/u.exec(before) ?? [];
  return vowels.test(last) ? 'в' : 'у';
};
