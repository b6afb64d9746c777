import { headerPhrases, type NamedRole } from './header-phrases.ts';
import { isIn, isWhole, type Phrase, phrases } from './phrase.ts';

/** a phrase inside a longer name says less than a name that is the phrase */
const insideLonger = 0.85;
/** what is left of a name that has a word against the role */
const spokenAgainst = 0.3;

interface RolePhrases {
  readonly weighted: readonly { readonly weight: number; readonly phrase: Phrase }[];
  readonly against: readonly Phrase[];
}

const rolePhrases: ReadonlyMap<string, RolePhrases> = new Map(
  Object.entries(headerPhrases).map(([role, { phrases: lists, against }]) => [
    role,
    {
      weighted: lists.flatMap(([weight, list]) => phrases(list).map((phrase) => ({ weight, phrase }))),
      against: phrases(against),
    },
  ]),
);

/** How much a column's name (as `headerKey` gives it) speaks for a role, 0..1. */
export const headerScore = (key: string, role: NamedRole): number => {
  const known = rolePhrases.get(role);
  if (known === undefined || key === '') return 0;
  const words = key.split(' ');
  let best = 0;
  let isExact = false;
  for (const { weight, phrase } of known.weighted) {
    if (isWhole(words, phrase)) {
      best = Math.max(best, weight);
      isExact = true;
    } else if (isIn(words, phrase)) best = Math.max(best, weight * insideLonger);
  }
  const isAgainst = !isExact && known.against.some((phrase) => isIn(words, phrase));
  return best * (isAgainst ? spokenAgainst : 1);
};
