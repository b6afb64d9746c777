const vowels = 'аеєиіїоуюяaeiouy';
/** These close the syllable before them and never begin a line. */
const neverFirst = "ьй'’ʼ";
const hyphen = '\u00ad';
/** Where a word has one of these endings it is broken before it: Холодногір-ський, not Холодногі-рський. */
const ending = /^[сцз]ьк[\p{L}]+$/u;

const isVowel = (sign: string): boolean => sign !== '' && vowels.includes(sign.toLowerCase());

const mayBreak = (before: string, after: string): boolean => {
  const next = [...after][0] ?? '';
  if (ending.test(after)) return true;
  if (neverFirst.includes(next)) return false;
  if (/['’ʼ]$/.test(before)) return true;
  if (!isVowel([...before].at(-1) ?? '') || /^.['’ʼ]/u.test(after)) return false;
  if (isVowel(next)) return false;
  const consonants = [...after].findIndex(isVowel);
  // no syllable follows, or one whose consonants hold the better break
  return (
    consonants > 0 &&
    ![...after].slice(1, consonants).some((_, at) => ending.test([...after].slice(at + 1).join('')))
  );
};

/**
 * Marks where a long word may be broken: after a vowel, before a syllable that has a vowel of its own, at least
 * `fewest` letters from either end. Browsers have no Ukrainian patterns everywhere; for names this rule is enough.
 */
export const softHyphens = (text: string, fewest = 4): string =>
  text.replace(/[\p{L}'’ʼ]{9,}/gu, (word) => {
    const signs = [...word];
    return signs
      .map((sign, index) => {
        const far = index + 1 >= fewest && signs.length - index - 1 >= fewest;
        const breaks = far && mayBreak(signs.slice(0, index + 1).join(''), signs.slice(index + 1).join(''));
        return breaks ? `${sign}${hyphen}` : sign;
      })
      .join('');
  });
