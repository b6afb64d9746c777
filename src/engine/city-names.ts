import { holidayDays } from '../city/holiday-days.ts';
import type { CityProfile } from '../city/city-profile.ts';
import type { Cube } from '../cube/cube.ts';
import type { EpochDay } from '../cube/day-range.ts';
import type { Part } from './part.ts';
import type { renamedCube, CityLookup } from './renamed-cube.ts';
import type { StoredLists } from './stored-lists.ts';

interface Known extends CityLookup {
  readonly rename: typeof renamedCube;
}

/** Most workspaces have no lists of their own, and need none of it. */
const loadKnown = async (stored: StoredLists): Promise<Known | null> => {
  const [{ lookupOfLists }, { renamedCube: rename }] = await Promise.all([
    import('./lookup-of-lists.ts'),
    import('./renamed-cube.ts'),
  ]);
  const lookup = lookupOfLists(stored);
  return lookup && { ...lookup, rename };
};

/** How the workspace's reference lists name things now. Until someone changes them, what was read is right as it is. */
export class CityNames {
  #revision = 0;
  #known: Known | null = null;
  #isOwn = false;
  #seen = new WeakMap<Cube, Cube>();

  /** The city of the lists; null = the one that the program ships with. */
  get city(): CityProfile | null {
    return this.#isOwn ? (this.#known?.profile ?? null) : null;
  }

  get holidays(): ReadonlySet<EpochDay> | null {
    return this.city && holidayDays(this.city.holidays);
  }

  /** Takes over what is stored; true if that is something else than before. */
  async turnTo(stored: StoredLists | null): Promise<boolean> {
    const revision = stored?.revision ?? 0;
    if (revision === this.#revision) return false;
    this.#known = stored && (await loadKnown(stored));
    this.#isOwn = stored?.lists != null;
    this.#revision = revision;
    this.#seen = new WeakMap();
    return true;
  }

  /** A part as it is named now; what was read of it stays beside. The same cube as long as the lists are the same. */
  seen<Given extends Part>(part: Given): Given {
    const original = part.original ?? part.cube;
    const known = this.#known;
    const cube = known === null ? original : this.#cached(original, part, known);
    const { original: _, ...rest } = part;
    // only `original` was taken out, and is put back where it is another one
    return (cube === original ? { ...rest, cube } : { ...rest, cube, original }) as Given;
  }

  #cached(original: Cube, { stored }: Part, known: Known): Cube {
    const cube = this.#seen.get(original) ?? known.rename(original, stored.mapping, known);
    this.#seen.set(original, cube);
    return cube;
  }
}
