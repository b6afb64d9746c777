import type { Part } from './part.ts';
import { replacementOf } from './replacement-of.ts';

const contentOf = ({ stored }: Part): string =>
  stored.files
    .map(({ contentHash, name, bytes }) => contentHash ?? `${name} ${bytes}`)
    .toSorted()
    .join();

/** 0 if it replaces none of the others, else one more than what it replaces. */
const generations = (parts: readonly Part[]): ReadonlyMap<Part, number> => {
  const known = new Map<Part, number>();
  const generation = (part: Part, above: readonly Part[]): number => {
    const before = known.get(part);
    if (before !== undefined) return before;
    // a foreign file may claim that two replace each other
    const replaced = parts.filter((other) => replacementOf(part, other) && !above.includes(other));
    const own = Math.max(0, ...replaced.map((other) => generation(other, [...above, part]) + 1));
    known.set(part, own);
    return own;
  };
  for (const part of parts) generation(part, [part]);
  return known;
};

/**
 * In which order parts win where a request is in several of them: one that replaces others before those; then the export that
 * reaches further, for it was made later; then the one that begins later; equal ones by their content. When they were
 * imported does not matter.
 */
export const winningOrder = (parts: readonly Part[]): readonly Part[] => {
  const generation = generations(parts);
  const ranked = parts.map((part) => {
    const { stored, cube } = part;
    const { from, to } = cube.range ?? { from: 0, to: 0 };
    const texts = [contentOf(part), JSON.stringify(stored.mapping), stored.id];
    return { part, numbers: [generation.get(part) ?? 0, to, from], texts };
  });
  ranked.sort((one, other) => {
    for (const [at, number] of one.numbers.entries()) {
      const difference = (other.numbers[at] ?? 0) - number;
      if (difference !== 0) return difference;
    }
    const at = one.texts.findIndex((text, place) => text !== other.texts[place]);
    return at < 0 ? 0 : (one.texts[at] ?? '') < (other.texts[at] ?? '') ? -1 : 1;
  });
  return ranked.map(({ part }) => part);
};
