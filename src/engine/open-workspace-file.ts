import type { HashKey } from '../intake/half-sip-hash.ts';
import { alreadyThere } from './already-there.ts';
import type { Covered } from './covered.ts';
import type { OpenedOutcome } from './engine.ts';
import type { KeptImports } from './kept-imports.ts';
import { keyMark } from './key-mark.ts';
import { adoptedLists } from './lists-changes.ts';
import { LoadedIds } from './loaded-ids.ts';
import { newerMappings } from './newer-mappings.ts';
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

const openImports = async (
  kept: KeptImports,
  unpacked: Extract<UnpackedWorkspace, { kind: 'unpacked' }>,
  mayRepeat: boolean,
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
  const covered: Covered[] = [];
  for (const part of seen) {
    if (part.stored.synthetic) continue;
    covered.push(...(await alreadyThere(part, { others: kept.shelf.realParts }, loaded)).covered);
  }
  const requests = added.reduce((sum, { stored }) => sum + stored.requests, 0);
  if (covered.length > 0 && !mayRepeat) return { kind: 'repeats', covered, requests };
  const tried = { added: seen, replaces: null };
  const counting = await kept.ids.countOnce(kept.shelf.partsWith(tried), loaded);
  const composition = kept.shelf.tryParts(tried, counting);
  if (composition.kind !== 'composed') return { kind: 'incompatible', because: composition };
  const idKey = await adoptedKey(kept, unpacked);
  await kept.add(added, { lists, idKey, signal: new AbortController().signal });
  return outcome;
};

/**
 * Within a change: adds the imports of a file, all of them or none, in one step. Those that are in the list already are passed over;
 * others that seem to speak of requests that are there are added only if they `mayRepeat`.
 */
export const openWorkspaceFile = async (
  kept: KeptImports,
  unpacked: UnpackedWorkspace,
  mayRepeat: boolean,
): Promise<OpenedOutcome> => {
  if (unpacked.kind === 'unusable') return unpacked;
  const outcome = await openImports(kept, unpacked, mayRepeat);
  if (outcome.kind === 'opened') await rememberMappings(kept, unpacked.mappings);
  return outcome;
};
