/**
 * How often each letter occurs in Ukrainian or Russian text (the larger of the two), in tenths of a per
 * cent. Rounded from general corpora: only the order of magnitude matters here.
 */
const frequencies =
  'о105 а83 и70 н68 е70 т60 і57 в52 с50 р48 л42 к36 у34 д34 м31 п28 з22 я21 ы19 ь18 б17 г16 ч14 й12 х12 ' +
  'ж9 ш8 ю8 ц8 ї6 є6 щ5 э3 ф3 ґ1 ё1 ъ1';

const signs = '«»“”„’‘–—№…•§°·\u00a0';
/** as unlikely as a letter that hardly ever occurs */
const signScore = Math.log(0.001);
/** box drawing, control letters, Serbian or Macedonian letters */
const strangerScore = Math.log(0.00001);
/** «дЮРЮ»: what Windows-1251 looks like when it is read as KOI8 */
const innerCapitalPenalty = Math.log(0.01);
/** a capital is rarer than a small letter */
const capitalPenalty = Math.log(0.5);
/** «donТt»: a sign of another encoding that is a letter in this one */
const loneLetterPenalty = Math.log(0.01);

interface Letter {
  readonly score: number;
  readonly isCapital: boolean;
}

const letters: ReadonlyMap<string, Letter> = new Map(
  frequencies.split(' ').flatMap((entry): [string, Letter][] => {
    const small = entry.charAt(0);
    const score = Math.log(Number(entry.slice(1)) / 1000);
    return [
      [small, { score, isCapital: false }],
      [small.toUpperCase(), { score: score + capitalPenalty, isCapital: true }],
    ];
  }),
);

/** Old encodings without «і» are typed with the Latin one, so it may stand among Cyrillic letters. */
const joinsCyrillic = (letter: string): boolean => letters.has(letter) || letter === 'i' || letter === 'I';

const letterScore = (text: string, at: number, letter: Letter): number => {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  const previous = letters.get(before);
  const isInnerCapital = letter.isCapital && previous !== undefined && !previous.isCapital;
  const isLone = !joinsCyrillic(before) && !joinsCyrillic(after) && /[0-9a-z]/i.test(before + after);
  return letter.score + (isInnerCapital ? innerCapitalPenalty : 0) + (isLone ? loneLetterPenalty : 0);
};

/**
 * How much a text looks like Ukrainian or Russian: the sum over its letters beyond ASCII of the logarithm
 * of their frequency, less what no such text has. To be compared between readings of the same bytes.
 */
export const cyrillicScore = (text: string): number => {
  let score = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const character = text.charAt(at);
    const letter = letters.get(character);
    if (letter !== undefined) score += letterScore(text, at, letter);
    else score += signs.includes(character) ? signScore : strangerScore;
  }
  return score;
};
