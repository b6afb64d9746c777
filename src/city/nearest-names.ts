import type { Name } from './city-profile.ts';
import { foldLabel } from './fold-label.ts';

interface Named {
  readonly id: string;
  readonly name: Name;
  readonly aliases: readonly string[];
}

/** below this two names have hardly more in common than any two */
const leastLikeness = 0.4;
const mostNames = 4;
/** fewer letters begin too many words */
const leastBeginning = 4;
/** words that stand in every name and tell nothing */
const emptyWords = /(?<![\p{L}\p{N}])(?:район|р н|district|послуга|м|місто)(?![\p{L}\p{N}])/gu;

const pairsOf = (text: string): ReadonlyMap<string, number> => {
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
};

/** Share of the pairs of letters that two texts have in common (Dice's coefficient), 0..1. */
const likeness = (one: string, other: string): number => {
  const [first, second] = [pairsOf(one), pairsOf(other)];
  let shared = 0;
  for (const [pair, times] of first) shared += Math.min(times, second.get(pair) ?? 0);
  const all = Math.max(one.length - 1, 0) + Math.max(other.length - 1, 0);
  return all === 0 ? 0 : (2 * shared) / all;
};

/** Share of the shorter text with which both begin; endings tell less in languages that bend their words. */
const sameBeginning = (one: string, other: string): number => {
  const shorter = Math.min(one.length, other.length);
  let at = 0;
  while (at < shorter && one[at] === other[at]) at += 1;
  return at < leastBeginning ? 0 : at / shorter;
};

const essence = (label: string): string =>
  foldLabel(label).replace(emptyWords, '').replace(/ +/g, ' ').trim();

/** The names that a label that is not known may mean, the likeliest first; none where nothing is like it. */
export const nearestNames = <Known extends Named>(
  label: string,
  known: readonly Known[],
): readonly Known[] => {
  const text = essence(label);
  const likenessOf = ({ name, aliases }: Known): number =>
    Math.max(
      ...[name.uk, name.en, ...aliases].map((alias) =>
        Math.max(likeness(text, essence(alias)), sameBeginning(text, essence(alias))),
      ),
    );
  return known
    .map((one) => ({ one, like: likenessOf(one) }))
    .filter(({ like }) => like >= leastLikeness)
    .sort((a, b) => b.like - a.like)
    .slice(0, mostNames)
    .map(({ one }) => one);
};
