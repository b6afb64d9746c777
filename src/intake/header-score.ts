import { headerPhrases, type NamedRole } from './header-phrases.ts';

/** a phrase inside a longer name says less than a name that is the phrase */
const insideLonger = 0.85;
/** what is left of a name that has a word against the role */
const spokenAgainst = 0.3;

interface Pattern {
  readonly weight: number;
  readonly whole: RegExp;
  readonly inside: RegExp;
}

const alternatives = (words: string): string =>
  words
    .split('|')
    .map((phrase) => phrase.replaceAll('*', String.raw`[\p{L}\p{N}]*`))
    .join('|');

const whole = (words: string): RegExp => new RegExp(`^(?:${alternatives(words)})$`, 'u');
const inside = (words: string): RegExp => new RegExp(`(?:^| )(?:${alternatives(words)})(?: |$)`, 'u');

const compiled = new Map(
  Object.entries(headerPhrases).map(([role, { phrases, against }]) => [
    role,
    {
      patterns: phrases.map(
        ([weight, words]): Pattern => ({ weight, whole: whole(words), inside: inside(words) }),
      ),
      against: inside(against),
    },
  ]),
);

/** How much a column's name (as `headerKey` gives it) speaks for a role, 0..1. */
export const headerScore = (key: string, role: NamedRole): number => {
  const known = compiled.get(role);
  if (known === undefined || key === '') return 0;
  let best = 0;
  let isExact = false;
  for (const { weight, whole: all, inside: some } of known.patterns) {
    if (all.test(key)) {
      best = Math.max(best, weight);
      isExact = true;
    } else if (some.test(key)) best = Math.max(best, weight * insideLonger);
  }
  return best > 0 && !isExact && known.against.test(key) ? best * spokenAgainst : best;
};
