import type { alreadyThere } from './already-there.ts';
import type { Covered } from './covered.ts';
import type { OverlapAnswer, StoredOutcome } from './engine.ts';
import type { KeptImports } from './kept-imports.ts';
import type { NewImport } from './new-import.ts';
import type { LoadedIds } from './loaded-ids.ts';

/** An import on its way into the workspace. */
export interface ReadyImport {
  readonly added: NewImport;
  readonly replaces: string | null;
  /** the imports about which the user was asked and said yes; '' = a file that was chosen twice */
  readonly accepted: ReadonlySet<string>;
  readonly answer: OverlapAnswer;
}

/** How a new import is compared with those that are there. */
export interface Comparing {
  readonly alreadyThere: typeof alreadyThere;
  readonly LoadedIds: typeof LoadedIds;
}

interface Adding {
  readonly signal: AbortSignal;
  /** null = nobody asks whether it was there before */
  readonly compare: Comparing | null;
}

/** Which import may count twice with the new one. */
export const coveringImport = (covered: Covered): string =>
  covered.kind === 'same-file' ? (covered.seen.in?.importId ?? '') : covered.importId;

/** Within a change: adds an import if it fits beside what is really there by now, and if nothing speaks for a repeat that was not accepted. */
export const addImport = async (
  kept: KeptImports,
  { added: read, replaces, accepted, answer }: ReadyImport,
  { signal, compare }: Adding,
): Promise<StoredOutcome> => {
  if (signal.aborted) return { kind: 'cancelled' };
  const { id, requests } = read.stored;
  const others = kept.shelf.realParts.filter((other) => other.stored.id !== replaces);
  const loaded = compare ? new compare.LoadedIds(kept.ids, [read]) : undefined;
  const former = kept.shelf.get(replaces ?? '')?.stored;
  const seen = kept.names.seen(read);
  const there = loaded && (await compare?.alreadyThere(seen, { others, former }, loaded));
  const covered = there?.covered ?? [];
  if (!covered.every((one) => accepted.has(coveringImport(one))))
    return { kind: 'pending', pending: id, covered, requests };
  const stored = there?.settled(answer) ?? read.stored;
  const tried = { added: [{ ...seen, stored }], replaces };
  const counting = await kept.ids.countOnce(kept.shelf.partsWith(tried), loaded);
  const composition = kept.shelf.tryParts(tried, counting);
  if (composition.kind !== 'composed') return { kind: 'incompatible', because: composition };
  try {
    const isKept = await kept.add([{ ...read, stored }], { replaces, signal });
    return { kind: 'imported', stored: { ...stored, kept: isKept } };
  } catch (cause) {
    if (signal.aborted) return { kind: 'cancelled' };
    throw cause;
  }
};
