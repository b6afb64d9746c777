import type { HashKey } from '../intake/half-sip-hash.ts';
import { alreadyThere } from './already-there.ts';
import { apartSpaces, type ComparedPart } from './apart-spaces.ts';
import type { FileAnswer, OpenedOutcome } from './engine.ts';
import { idGroup } from './id-group.ts';
import type { KeptImports } from './kept-imports.ts';
import { keyMark } from './key-mark.ts';
import { adoptedLists } from './lists-changes.ts';
import { LoadedIds } from './loaded-ids.ts';
import { newerMappings } from './newer-mappings.ts';
import type { Part } from './part.ts';
import type { SavedMapping } from './saved-mapping.ts';
import { type UnpackedWorkspace, unpackWorkspace } from './unpack-workspace.ts';
import { WorkspaceFault } from './workspace-fault.ts';
import { written } from './written.ts';

/** Reads and checks the file; nothing is held up meanwhile. */
export const readWorkspaceFile = async (file: Blob): Promise<UnpackedWorkspace> => {
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? { kind: 'unusable', fault: 'unreadable' } : unpackWorkspace(new Uint8Array(bytes));
};

/** The key of a file, where nothing is there that was hashed with another one: what comes later can be compared with what is in it. */
const adoptedKey = async (
  kept: KeptImports,
  { idKey }: Extract<UnpackedWorkspace, { readonly kind: 'unpacked' }>,
): Promise<HashKey | null> => {
  const own = await kept.ids.key();
  if (idKey === null || own === null) return null;
  const isUsed = kept.shelf.realParts.some(({ stored }) => stored.ids?.keyMark === keyMark(own));
  return isUsed ? null : idKey;
};

/** The imports are there: that the storage does not take the mappings harms nobody. */
const rememberMappings = async ({ mappings }: KeptImports, added: readonly SavedMapping[]): Promise<void> => {
  try {
    await mappings.changeMappings({ put: newerMappings(added, await mappings.mappings()) });
  } catch (cause) {
    if (!(cause instanceof WorkspaceFault)) throw cause;
  }
};

/** Each import of a file beside those that are there. */
const comparedParts = async (
  kept: KeptImports,
  seen: readonly Part[],
  loaded: LoadedIds,
): Promise<readonly ComparedPart[]> => {
  const compared: ComparedPart[] = [];
  for (const part of seen) {
    if (part.stored.synthetic) continue;
    const { covered } = await alreadyThere(part, { others: kept.shelf.realParts }, loaded);
    compared.push({ part, covered });
  }
  return compared;
};

/** An import with its ids in a numbering that is told apart, if its own is. */
const inSpace = <Added extends Part>(part: Added, spaces: ReadonlyMap<string, string>): Added => {
  const { ids } = part.stored;
  const space = spaces.get(idGroup(part.stored) ?? '');
  return ids && space !== undefined ? { ...part, stored: { ...part.stored, ids: { ...ids, space } } } : part;
};

const openImports = async (
  kept: KeptImports,
  unpacked: Extract<UnpackedWorkspace, { kind: 'unpacked' }>,
  answer: FileAnswer | null,
): Promise<OpenedOutcome> => {
  const added = unpacked.imports.filter(({ stored }) => !kept.shelf.get(stored.id));
  const known = unpacked.imports.length - added.length;
  const lists = unpacked.lists ? adoptedLists(kept, unpacked.lists) : null;
  const outcome = {
    kind: 'opened',
    added: added.length,
    known,
    ...(unpacked.lists && { lists: lists === null ? ('left' as const) : ('taken' as const) }),
  } as const;
  if (added.length === 0) {
    if (lists !== null) await written(kept.persist({ lists, history: kept.storedHistory }));
    return outcome;
  }
  const seen = added.map((part) => kept.names.seen(part));
  const loaded = new LoadedIds(kept.ids, added);
  const compared = await comparedParts(kept, seen, loaded);
  const covered = compared.flatMap((one) => one.covered);
  const requests = added.reduce((sum, { stored }) => sum + stored.requests, 0);
  if (covered.length > 0 && answer === null) return { kind: 'repeats', covered, requests };
  const spaces = apartSpaces(answer === 'apart' ? compared : []);
  const tried = { added: seen.map((part) => inSpace(part, spaces)), replaces: null };
  const counting = await kept.ids.countOnce(kept.shelf.partsWith(tried), loaded);
  const composition = kept.shelf.tryParts(tried, counting);
  if (composition.kind !== 'composed') return { kind: 'incompatible', because: composition };
  const idKey = await adoptedKey(kept, unpacked);
  const settled = added.map((part) => inSpace(part, spaces));
  await kept.add(settled, { lists, idKey, signal: new AbortController().signal });
  return outcome;
};

/**
 * Within a change: adds the imports of a file, all of them or none, in one step. Those that are in the list already are passed over;
 * others that seem to speak of requests that are there are added only if there is an `answer`.
 */
export const openWorkspaceFile = async (
  kept: KeptImports,
  unpacked: UnpackedWorkspace,
  answer: FileAnswer | null,
): Promise<OpenedOutcome> => {
  if (unpacked.kind === 'unusable') return unpacked;
  const outcome = await openImports(kept, unpacked, answer);
  if (outcome.kind === 'opened') await rememberMappings(kept, unpacked.mappings);
  return outcome;
};
