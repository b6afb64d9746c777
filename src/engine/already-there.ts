import type { Cube } from '../cube/cube.ts';
import type { RequestIds } from '../cube/request-ids.ts';
import { alignedCube } from './aligned-cube.ts';
import type { Covered } from './covered.ts';
import { coveredPeriod } from './covered-period.ts';
import type { OverlapAnswer } from './engine.ts';
import { type IdSpace, likelySpace, type Neighbours, ownSpace } from './id-space.ts';
import type { LoadedIds } from './loaded-ids.ts';
import type { Part } from './part.ts';
import { remainingCube } from './remaining-cube.ts';
import { restingRequests } from './resting-requests.ts';
import { seenFiles } from './seen-files.ts';
import type { Replacement, StoredImport } from './stored-import.ts';

/** What of a part seems to be counted by others already, and what the user's answer makes of it. */
export interface AlreadyThere {
  readonly covered: readonly Covered[];
  settled(answer: OverlapAnswer): StoredImport;
}

type Cells = Replacement['imports'][number]['cells'];

const hasAllIds = ({ stored }: Part): boolean => stored.ids?.requests === stored.requests;

/** The requests of a part that have no id. */
const withoutIds = (part: Part, ids: RequestIds | null): Cube => {
  const cube = alignedCube(part);
  const taken = new Float64Array(cube.cells.count.length);
  ids?.cell.forEach((cell, at) => {
    taken[cell] = (taken[cell] as number) + (ids.count?.[at] ?? 1); // a cell of the cube
  });
  return remainingCube(cube, taken);
};

/** Compares a new part with one that is there. */
class Comparison {
  readonly #added: Part;
  readonly #loaded: LoadedIds;
  readonly #space: IdSpace | null;

  constructor(added: Part, loaded: LoadedIds, space: IdSpace | null) {
    this.#added = added;
    this.#loaded = loaded;
    this.#space = space;
  }

  /** Are most of the requests that both seem to have others in truth? */
  get isOtherNumbering(): boolean {
    return this.#space !== null && this.#space.differing * 2 > this.#space.requests;
  }

  isKin(other: Part): boolean {
    return !this.isOtherNumbering && this.#space?.parts.includes(other) === true;
  }

  cellsOf(other: Part): Cells {
    return this.isKin(other) ? 'all' : 'same-places';
  }

  async covered(other: Part): Promise<readonly Covered[]> {
    const repeat = this.#space?.repeats.get(other.stored.id);
    const { id: importId, name: importName } = other.stored;
    const rests = restingRequests(other, { added: this.#added, cells: this.cellsOf(other) });
    const named = { importId, importName, replaceable: rests };
    const { isOtherNumbering } = this;
    const ids: Covered[] =
      repeat && repeat.differing > 0
        ? [
            {
              kind: 'same-ids',
              ...named,
              requests: repeat.requests,
              differing: repeat.differing,
              isOtherNumbering,
            },
          ]
        : [];
    const period = await this.#coveredPeriod(other);
    return period ? [...ids, { kind: 'same-period', ...named, ...period }] : ids;
  }

  /** What has an id counts once: only what has none is asked about. */
  async #coveredPeriod(other: Part) {
    const added = this.#added;
    if (!this.isKin(other)) return coveredPeriod(added.cube, other.cube);
    if (hasAllIds(added) || hasAllIds(other)) return null;
    const [own, there] = [await this.#loaded.of(added), await this.#loaded.of(other)];
    return coveredPeriod(withoutIds(added, own), withoutIds(other, there));
  }
}

/** What the ids of a new import are of, after the user's answer. */
const spaceOf = (stored: StoredImport, likely: IdSpace | null, answer: OverlapAnswer) => {
  const { ids, id } = stored;
  if (!ids || !likely) return {};
  return { ids: { ...ids, space: answer === 'apart' ? ownSpace(ids.space, id) : likely.space } };
};

/**
 * Compares a new part with those that are there: by its files, by the ids of its requests, and where there are none by
 * services, channels and periods.
 */
export const alreadyThere = async (
  added: Part,
  { others, former }: Neighbours,
  loaded: LoadedIds,
): Promise<AlreadyThere> => {
  const { stored } = added;
  const space = await likelySpace(added, { others, former }, loaded);
  const comparison = new Comparison(added, loaded, space);
  // the same file again changes nothing where every request has an id
  const strangers = others.filter(
    (other) => !(comparison.isKin(other) && hasAllIds(added) && hasAllIds(other)),
  );
  const seen = seenFiles(
    stored.files,
    strangers.map((other) => other.stored),
  ).filter((file) => file.in !== null || !hasAllIds(added));
  const covered: Covered[] = seen.map((file) => ({ kind: 'same-file', seen: file }));
  const overlapped: Replacement['imports'][number][] = [];
  for (const other of others) {
    const found = await comparison.covered(other);
    covered.push(...found);
    const cells = comparison.cellsOf(other);
    if (found.length > 0 || (cells === 'all' && restingRequests(other, { added, cells }) > 0))
      overlapped.push({ id: other.stored.id, cells });
  }
  return {
    covered,
    settled: (answer) => ({
      ...stored,
      ...spaceOf(stored, space, answer),
      ...(former && { formerIds: [former.id, ...(former.formerIds ?? [])] }),
      // what was read in another way replaces what it replaced before, unless the user was asked anew
      ...(covered.length === 0 && former?.replacement && { replacement: former.replacement }),
      ...(answer === 'replace' && { replacement: { imports: overlapped } }),
    }),
  };
};
