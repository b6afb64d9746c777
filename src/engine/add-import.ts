import type { alreadyThere } from './already-there.ts';
import type { Covered } from './covered.ts';
import type { StoredOutcome } from './engine.ts';
import type { KeptImports } from './kept-imports.ts';
import type { NewImport } from './new-import.ts';

/** An import on its way into the workspace. */
export interface ReadyImport {
  readonly added: NewImport;
  readonly replaces: string | null;
  /** the imports about which the user was asked and said yes; '' = a file that was chosen twice */
  readonly accepted: ReadonlySet<string>;
}

interface Adding {
  readonly signal: AbortSignal;
  /** null = nobody asks whether it was there before */
  readonly compare: typeof alreadyThere | null;
}

/** Which import may count twice with the new one. */
export const coveringImport = (covered: Covered): string =>
  covered.kind === 'same-period' ? covered.importId : (covered.seen.in?.importId ?? '');

/** Within a change: adds an import if it fits beside what is really there by now, and if nothing speaks for a repeat that was not accepted. */
export const addImport = async (
  kept: KeptImports,
  { added, replaces, accepted }: ReadyImport,
  { signal, compare }: Adding,
): Promise<StoredOutcome> => {
  if (signal.aborted) return { kind: 'cancelled' };
  const { stored } = added;
  const others = kept.shelf.realParts.filter((other) => other.stored.id !== replaces);
  const seen = kept.names.seen(added);
  const covered = compare?.(seen, others) ?? [];
  if (!covered.every((one) => accepted.has(coveringImport(one))))
    return { kind: 'pending', pending: stored.id, covered, requests: stored.requests };
  const composition = kept.shelf.tryParts([seen], replaces);
  if (composition.kind !== 'composed') return { kind: 'incompatible', because: composition };
  try {
    const isKept = await kept.add([added], { replaces, signal });
    return { kind: 'imported', stored: { ...stored, kept: isKept } };
  } catch (cause) {
    if (signal.aborted) return { kind: 'cancelled' };
    throw cause;
  }
};
