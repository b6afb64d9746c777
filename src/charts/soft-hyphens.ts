const vowels = 'аеєиіїоуюяaeiouy';
/** These close the syllable before them and never begin a line. */
const neverFirst = "ьй'’ʼ";
const hyphen = '\u00ad';

const isLetter = (sign: string): boolean => /\p{L}|['’ʼ]/u.test(sign);
const isVowel = (sign: string): boolean => vowels.includes(sign.toLowerCase());

/**
 * Marks where a long word may be broken: after a vowel, before a syllable that has a vowel of its own, at least
 * `fewest` letters from either end. Browsers have no Ukrainian patterns everywhere; for names this rule is enough.
 */
export const softHyphens = (text: string, fewest = 4): string =>
  text.replace(/[\p{L}'’ʼ]{9,}/gu, (word) => {
    const signs = [...word];
    return signs
      .map((sign, index) => {
        const next = signs[index + 1] ?? '';
        const mayBreak =
          index + 1 >= fewest &&
          signs.length - index - 1 >= fewest &&
          isVowel(sign) &&
          isLetter(next) &&
          !isVowel(next) &&
          !neverFirst.includes(next) &&
          signs.slice(index + 1).some(isVowel);
        return mayBreak ? `${sign}${hyphen}` : sign;
      })
      .join('');
  });
