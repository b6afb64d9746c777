import type { RequestIds } from '../cube/request-ids.ts';
import { alignedCube } from './aligned-cube.ts';
import type { Repeat } from './counted-parts.ts';
import type { LoadedIds } from './loaded-ids.ts';
import type { Part } from './part.ts';
import { repeatedRequests } from './repeated-requests.ts';
import type { StoredIds, StoredImport } from './stored-import.ts';

/** A numbering that the ids of a new import may be of. */
export interface IdSpace {
  readonly space: string;
  /** the imports that are of it */
  readonly parts: readonly Part[];
  /** what of the new import each of them has */
  readonly repeats: ReadonlyMap<string, Pick<Repeat, 'requests' | 'differing'>>;
  readonly requests: number;
  readonly differing: number;
}

/** What a new import comes to. */
export interface Neighbours {
  readonly others: readonly Part[];
  /** whose place it takes: the same files read in another way */
  readonly former?: StoredImport | undefined;
}

/** Parts a numbering's name from what tells it from others of the same name. */
const separator = '\n';

/** A numbering of its own for an import. */
export const ownSpace = (space: string, importId: string): string =>
  [space.split(separator)[0], importId].join(separator);

const membersOf = ({ cube }: Part): ReadonlySet<string> =>
  new Set(
    (['service', 'channel'] as const).flatMap((dimension) =>
      cube.members[dimension].map(({ key }) => `${dimension} ${key}`),
    ),
  );

const likeness = (part: Part, { parts }: IdSpace): number => {
  const own = membersOf(part);
  return Math.max(0, ...parts.map((other) => [...membersOf(other)].filter((name) => own.has(name)).length));
};

const compared = async (
  { part, ids, loaded }: { readonly part: Part; readonly ids: RequestIds; readonly loaded: LoadedIds },
  space: string,
  parts: readonly Part[],
): Promise<IdSpace> => {
  const repeats = new Map<string, Pick<Repeat, 'requests' | 'differing'>>();
  for (const other of parts) {
    const there = await loaded.of(other);
    if (there === null) continue;
    const pair = [
      { id: other.stored.id, cube: alignedCube(other), ids: there, isResting: null },
      { id: part.stored.id, cube: alignedCube(part), ids, isResting: null },
    ];
    const [repeat] = repeatedRequests(pair).repeats;
    if (repeat) repeats.set(other.stored.id, repeat);
  }
  const sum = (field: 'requests' | 'differing') =>
    [...repeats.values()].reduce((all, repeat) => all + repeat[field], 0);
  return { space, parts, repeats, requests: sum('requests'), differing: sum('differing') };
};

/**
 * The numbering that the ids of a new import are of, as far as they tell: among those of the same name the one that has most of
 * its requests alike; where no id is known yet, the one with the most services and channels in common. null if there is none yet.
 */
export const likelySpace = async (
  part: Part,
  { others, former }: Neighbours,
  loaded: LoadedIds,
): Promise<IdSpace | null> => {
  const own = part.stored.ids;
  const ids = own && (await loaded.of(part));
  if (!own || !ids) return null;
  const isNamed = (known: StoredIds | undefined): known is StoredIds =>
    known?.keyMark === own.keyMark && known.space.split(separator)[0] === own.space;
  const spaces = new Map<string, Part[]>();
  if (isNamed(former?.ids)) spaces.set(former.ids.space, []);
  for (const other of others) {
    const { ids: known } = other.stored;
    if (isNamed(known)) spaces.set(known.space, [...(spaces.get(known.space) ?? []), other]);
  }
  const looks: IdSpace[] = [];
  for (const [space, parts] of [...spaces].sort(([a], [b]) => (a < b ? -1 : 1)))
    looks.push(await compared({ part, ids, loaded }, space, parts));
  const alike = ({ requests, differing }: IdSpace) => requests - 2 * differing;
  const best = looks.toSorted(
    (one, other) => alike(other) - alike(one) || likeness(part, other) - likeness(part, one),
  );
  return best[0] ?? null;
};
