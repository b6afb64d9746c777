import { idGroup } from './id-group.ts';
import type { Part } from './part.ts';
import { replacementOf } from './replacement-of.ts';
import { restingRequests } from './resting-requests.ts';
import type { Replacement } from './stored-import.ts';

/** An import of which something would rest if another one replaced what it overlaps. */
export type Overlapped = Replacement['imports'][number] & {
  readonly name: string;
  readonly requests: number;
};

/** Does a part replace another one, or one that does? Then both would rest if that replaced it too. */
const reaches = (part: Part, goal: Part, parts: readonly Part[]): boolean => {
  const open = [part];
  const seen = new Set(open);
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const from = at;
    const next = parts.filter((other) => replacementOf(from, other) && !seen.has(other));
    if (next.includes(goal)) return true;
    for (const other of next) seen.add(other);
    open.push(...next);
  }
  return false;
};

/**
 * What an import of the list could replace: all of what others have in its periods where their ids can be compared, else what they
 * have for its services and channels. Those that replace it themselves are passed over.
 */
export const overlappedImports = (part: Part, parts: readonly Part[]): readonly Overlapped[] => {
  const group = idGroup(part.stored);
  return parts.flatMap((other): Overlapped[] => {
    const { id, name } = other.stored;
    if (id === part.stored.id || reaches(other, part, parts)) return [];
    const cells = group !== null && idGroup(other.stored) === group ? 'all' : 'same-places';
    const requests = restingRequests(other, { added: part, cells });
    return requests === 0 ? [] : [{ id, name, cells, requests }];
  });
};
