import type { EpochDay } from '../cube/day-range.ts';
import { composeFitting } from './compose-fitting.ts';
import { type Composition, composeParts } from './compose-parts.ts';
import type { Holdings, StorageState, UnreadableImport } from './engine.ts';
import { holdingsOf } from './holdings-of.ts';
import type { Part } from './part.ts';

type Entry =
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'unreadable'; readonly unreadable: UnreadableImport };

const storedOf = (entry: Entry) => (entry.kind === 'part' ? entry.part.stored : entry.unreadable.stored);

const partsOf = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === 'part' ? [entry.part] : []));

/** All imports in memory, the one that was removed last, and what the live ones add up to. */
export class ImportShelf {
  readonly #holidays: ReadonlySet<EpochDay>;
  #version: number;
  #entries: readonly Entry[];
  #removed: Entry | null = null;
  #composition: ReturnType<typeof composeFitting>;

  constructor(content: {
    parts: readonly Part[];
    unreadable: readonly UnreadableImport[];
    version: number;
    holidays: ReadonlySet<EpochDay>;
  }) {
    this.#holidays = content.holidays;
    this.#version = content.version;
    this.#entries = [
      ...content.parts.map((part): Entry => ({ kind: 'part', part })),
      ...content.unreadable.map((unreadable): Entry => ({ kind: 'unreadable', unreadable })),
    ];
    this.#composition = composeFitting(partsOf(this.#entries), this.#holidays);
  }

  get version(): number {
    return this.#version;
  }

  get cube() {
    return this.#composition.cube;
  }

  /** Imports of real data that are counted. */
  get realParts(): readonly Part[] {
    return this.#composition.live.filter(({ stored }) => !stored.synthetic);
  }

  get removedId(): string | null {
    return this.#removed && storedOf(this.#removed).id;
  }

  /** What there would be with one more part (and without the one that it replaces), or why it cannot stand beside the others. */
  tryPart(part: Part, replaces: string | null): ReturnType<typeof composeParts> {
    const { live, setAside } = this.#composition;
    const others = [...live, ...setAside].filter(({ stored }) => stored.id !== replaces);
    return composeParts([...others, part], this.#holidays);
  }

  /** Adds a part that was tried; what was removed before cannot be put back any more. */
  add(part: Part, composition: Composition, replaces: string | null): void {
    this.#entries = [...this.#without(replaces), { kind: 'part', part }];
    const isAll = this.#composition.misfits.length === 0;
    this.#composition = isAll
      ? { ...composition, misfits: [] }
      : composeFitting(partsOf(this.#entries), this.#holidays);
    this.#removed = null;
    this.#version += 1;
  }

  has(id: string): boolean {
    return this.#entries.some((entry) => storedOf(entry).id === id);
  }

  remove(id: string): void {
    const entry = this.#entries.find((candidate) => storedOf(candidate).id === id);
    if (entry)
      this.#change(
        this.#entries.filter((other) => other !== entry),
        entry,
      );
  }

  putBack(): void {
    if (this.#removed) this.#change([...this.#entries, this.#removed], null);
  }

  /** What was removed is gone from the storage too. */
  forgetRemoved(): void {
    this.#removed = null;
  }

  holdings(storage: StorageState): Holdings {
    return holdingsOf({
      composition: this.#composition,
      rest: {
        version: this.#version,
        unreadable: [
          ...this.#entries.flatMap((entry) => (entry.kind === 'unreadable' ? [entry.unreadable] : [])),
          ...this.#composition.misfits.map(({ stored }) => ({ stored, reason: 'does-not-fit' as const })),
        ],
        storage,
        undoable: this.#removed && storedOf(this.#removed).name,
      },
    });
  }

  #without(id: string | null): readonly Entry[] {
    return this.#entries.filter((entry) => storedOf(entry).id !== id);
  }

  #change(entries: readonly Entry[], removed: Entry | null): void {
    this.#composition = composeFitting(partsOf(entries), this.#holidays);
    this.#entries = entries;
    this.#removed = removed;
    this.#version += 1;
  }
}
