import type { SavedMapping } from './saved-mapping.ts';

/** Those of `added` that are later than what is there for the same shape. */
export const newerMappings = (
  added: readonly SavedMapping[],
  there: readonly SavedMapping[],
): readonly SavedMapping[] => {
  const latest = new Map(there.map(({ shape, savedAt }) => [shape, Date.parse(savedAt)]));
  return added.filter(
    ({ shape, savedAt }) => Date.parse(savedAt) > (latest.get(shape) ?? Number.NEGATIVE_INFINITY),
  );
};
