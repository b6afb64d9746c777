import type { Cube } from '../cube/cube.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { composeFitting } from './compose-fitting.ts';
import { type Composition, composeParts } from './compose-parts.ts';
import type { CountingOnce, CountOnce } from './counted-parts.ts';
import type { Holdings, UnreadableImport } from './engine.ts';
import { holdingsOf } from './holdings-of.ts';
import type { Part } from './part.ts';

/** An import of the list: one that can count, or one whose bytes cannot be trusted. */
export type ShelfEntry =
  | ({ readonly kind: 'part' } & Part)
  | ({ readonly kind: 'unreadable' } & UnreadableImport);

/** Parts that would come, and one whose place they would take. */
export interface TriedParts {
  readonly added: readonly Part[];
  readonly replaces: string | null;
}

type Fitting = ReturnType<typeof composeFitting>;

interface Known {
  readonly key: string;
  readonly composition: Fitting;
}

const partsOf = (entries: readonly ShelfEntry[]): readonly Part[] =>
  entries.filter((entry) => entry.kind === 'part');

const serials = new WeakMap<Cube, number>();
let lastSerial = 0;

/** What parts add up to depends on this alone. The cube of an import changes only when the city's lists name it anew: then it is another object. */
const serialOf = (cube: Cube): number => {
  const serial = serials.get(cube) ?? (lastSerial += 1);
  serials.set(cube, serial);
  return serial;
};

const keyOf = (parts: readonly Part[]): string =>
  parts
    .map(({ stored, cube }) => `${stored.id} ${serialOf(cube)} ${JSON.stringify(stored.replacement)}`)
    .toSorted()
    .join();

/** A composition with what the list says of its parts now: a name may have changed, the cube has not. */
const relabelled = ({ live, setAside, misfits, ...rest }: Fitting, parts: readonly Part[]): Fitting => {
  const now = new Map(parts.map((part) => [part.stored.id, part]));
  const labelled = (list: readonly Part[]) => list.map((part) => now.get(part.stored.id) ?? part);
  return { ...rest, live: labelled(live), setAside: labelled(setAside), misfits: labelled(misfits) };
};

/** All imports in memory, and what the live ones add up to. */
export class ImportShelf {
  /** grows with every change of the list */
  version: number;
  #holidays: ReadonlySet<EpochDay>;
  #entries: ReadonlyMap<string, ShelfEntry> = new Map();
  #current: Known;
  #tried: Known | null = null;
  /** what was added up rests on other lists */
  #isOutdated = false;

  constructor(version: number, holidays: ReadonlySet<EpochDay>) {
    this.version = version;
    this.#holidays = holidays;
    this.#current = { key: '', composition: composeFitting([], { holidays, once: null }) };
  }

  get holidays(): ReadonlySet<EpochDay> {
    return this.#holidays;
  }

  /** Other lists of the city than before: the next update tells everything anew, also where no count is another one. */
  turnToLists(holidays: ReadonlySet<EpochDay>): void {
    this.#holidays = holidays;
    this.#isOutdated = true;
  }

  get cube() {
    return this.#current.composition.cube;
  }

  /** Imports that are counted, and demo imports that rest. */
  get parts(): readonly Part[] {
    const { live, setAside } = this.#current.composition;
    return [...live, ...setAside];
  }

  /** Imports of real data that are counted. */
  get realParts(): readonly Part[] {
    return this.#current.composition.live.filter(({ stored }) => !stored.synthetic);
  }

  get(id: string): ShelfEntry | undefined {
    return this.#entries.get(id);
  }

  /** All parts that there would be. */
  partsWith({ added, replaces }: TriedParts): readonly Part[] {
    return [...this.parts.filter(({ stored }) => stored.id !== replaces), ...added];
  }

  /** Was it added up before what a list comes to? */
  knows(entries: readonly ShelfEntry[]): boolean {
    const key = keyOf(partsOf(entries));
    return !this.#isOutdated && (this.#current.key === key || this.#tried?.key === key);
  }

  /** What there would be with more parts (and without the one that they replace), or why they cannot stand beside the others. */
  tryParts(
    { added, replaces }: TriedParts,
    { once, damaged }: CountingOnce,
  ): Composition | Exclude<ReturnType<typeof composeParts>, Composition> {
    const parts = this.partsWith({ added, replaces });
    const composition = composeParts(parts, { holidays: this.#holidays, once });
    // without ids that cannot be trusted it is not what will count
    if (composition.kind === 'composed' && damaged.size === 0)
      this.#tried = { key: keyOf(parts), composition: { ...composition, misfits: [] } };
    return composition;
  }

  /** Takes over the list as it is now; adds up anew only what was not added up before. */
  update(entries: readonly ShelfEntry[], once: CountOnce): void {
    const before = this.#entries;
    const isSame =
      !this.#isOutdated &&
      entries.length === before.size &&
      entries.every(({ stored }) => {
        const known = before.get(stored.id)?.stored;
        return (
          known?.name === stored.name &&
          known.kept === stored.kept &&
          JSON.stringify(known.replacement) === JSON.stringify(stored.replacement)
        );
      });
    this.#entries = new Map(entries.map((entry) => [entry.stored.id, entry]));
    if (isSame) return;
    const parts = partsOf(entries);
    const key = keyOf(parts);
    const known = this.#isOutdated ? undefined : [this.#current, this.#tried].find((one) => one?.key === key);
    this.#isOutdated = false;
    const composition = known
      ? relabelled(known.composition, parts)
      : composeFitting(parts, { holidays: this.#holidays, once });
    this.#current = { key, composition };
    this.#tried = null;
    this.version += 1;
  }

  holdings(rest: Pick<Holdings, 'storage' | 'undoable' | 'redoable' | 'city'>): Holdings {
    const { misfits } = this.#current.composition;
    const unreadable = [...this.#entries.values()].flatMap((entry) =>
      entry.kind === 'unreadable' ? [{ stored: entry.stored, reason: entry.reason }] : [],
    );
    return holdingsOf({
      composition: this.#current.composition,
      rest: {
        ...rest,
        version: this.version,
        unreadable: [
          ...unreadable,
          ...misfits.map(({ stored }) => ({ stored, reason: 'does-not-fit' as const })),
        ],
      },
    });
  }
}
