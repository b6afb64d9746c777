import type { HashKey } from '../intake/half-sip-hash.ts';
import { randomHashKey } from '../intake/id-hash.ts';
import type { StorageState } from './engine.ts';
import type { SavedMapping } from './saved-mapping.ts';
import type { StoredLists } from './stored-lists.ts';
import type { Workspace, WorkspacePart } from './workspace.ts';
import { withReplacement } from './with-replacement.ts';
import { noHistory, reachableIds } from './workspace-history.ts';

type Entry = WorkspacePart & { readonly removed: boolean };

/** A workspace that lasts as long as its owner: where the browser keeps nothing, on the command line, in tests. */
export const createMemoryWorkspace = (
  state: StorageState = { kind: 'memory-only', reason: 'unavailable' },
): Workspace => {
  const entries = new Map<string, Entry>();
  const mappings = new Map<string, SavedMapping>();
  let history = noHistory;
  let idKey: HashKey | null = null;
  let lists: StoredLists | undefined;
  const patch = (id: string, change: (entry: Entry) => Partial<Entry>) => {
    const entry = entries.get(id);
    if (entry) entries.set(id, { ...entry, ...change(entry) });
  };
  return {
    state,
    index: async () => ({ entries: [...entries.values()], history, ...(lists && { lists }) }),
    cube: async (id) => entries.get(id)?.cube ?? 'incomplete',
    ids: async (id) => entries.get(id)?.ids ?? null,
    idKey: async () => (idKey ??= randomHashKey()),
    change: async ({ add = [], show = [], hide = [], rename, replacing, ...rest }, signal) => {
      signal.throwIfAborted();
      for (const id of show) patch(id, () => ({ removed: false }));
      for (const id of hide) patch(id, () => ({ removed: true }));
      if (rename) patch(rename.id, ({ stored }) => ({ stored: { ...stored, name: rename.name } }));
      if (replacing)
        patch(replacing.id, ({ stored }) => ({ stored: withReplacement(stored, replacing.after) }));
      ({ history, lists = lists, idKey = idKey } = rest);
      const reachable = reachableIds(history);
      for (const [id, { removed }] of entries) if (removed && !reachable.has(id)) entries.delete(id);
      for (const part of add) entries.set(part.stored.id, { ...part, removed: false });
    },
    report: async (id) => entries.get(id)?.report ?? null,
    mappings: async () => [...mappings.values()],
    changeMappings: async ({ put = [], forget = [] }) => {
      for (const shape of forget) mappings.delete(shape);
      for (const saved of put) mappings.set(saved.shape, saved);
    },
    clear: async () => {
      entries.clear();
      mappings.clear();
      history = noHistory;
      idKey = null;
      lists = undefined;
    },
    close: () => entries.clear(),
  };
};
