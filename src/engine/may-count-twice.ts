import { idGroup } from './id-group.ts';
import type { Part } from './part.ts';

/** Can something of the parts count twice, or rest? Then their ids have to be looked at. */
export const mayCountTwice = (parts: readonly Part[]): boolean => {
  const groups = parts.flatMap(({ stored }) => idGroup(stored) ?? []);
  return new Set(groups).size < groups.length || parts.some(({ stored }) => stored.replacement);
};
