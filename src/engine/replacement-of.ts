import type { Part } from './part.ts';
import type { Replacement } from './stored-import.ts';

/** How an import replaces another one, also if that was read anew since; undefined if it does not. */
export const replacementOf = ({ stored }: Part, other: Part): Replacement['imports'][number] | undefined => {
  const names = [other.stored.id, ...(other.stored.formerIds ?? [])];
  return other.stored.id === stored.id
    ? undefined
    : stored.replacement?.imports.find(({ id }) => names.includes(id));
};
