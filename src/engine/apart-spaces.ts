import type { Covered } from './covered.ts';
import { idGroup } from './id-group.ts';
import { ownSpace } from './id-space.ts';
import type { Part } from './part.ts';

/** A part of a file, and what of it seems to be there already. */
export interface ComparedPart {
  readonly part: Part;
  readonly covered: readonly Covered[];
}

/**
 * The numberings of a file that are to be told apart from those that are there, by group: each gets one name, so that its own
 * imports are still compared with each other.
 */
export const apartSpaces = (compared: readonly ComparedPart[]): ReadonlyMap<string, string> => {
  const spaces = new Map<string, string>();
  for (const { part, covered } of compared) {
    const { ids, id } = part.stored;
    const group = idGroup(part.stored);
    if (!ids || group === null || spaces.has(group)) continue;
    if (covered.some((one) => one.kind === 'same-ids' && one.isOtherNumbering))
      spaces.set(group, ownSpace(ids.space, id));
  }
  return spaces;
};
