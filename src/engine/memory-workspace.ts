import type { StorageState } from './engine.ts';
import type { Workspace, WorkspacePart } from './workspace.ts';

type Entry = WorkspacePart & { removed: boolean };

/** A workspace that lasts as long as its owner: where the browser keeps nothing, on the command line, in tests. */
export const createMemoryWorkspace = (
  state: StorageState = { kind: 'memory-only', reason: 'unavailable' },
): Workspace => {
  const entries = new Map<string, Entry>();
  const forgetRemoved = () => {
    for (const [id, entry] of entries) if (entry.removed) entries.delete(id);
  };
  return {
    state,
    load: async () => {
      forgetRemoved();
      return { parts: [...entries.values()], unreadable: [] };
    },
    add: async (part, signal) => {
      signal.throwIfAborted();
      forgetRemoved();
      if (part.replaces !== null) entries.delete(part.replaces);
      entries.set(part.stored.id, { ...part, removed: false });
    },
    setRemoved: async (id, removed) => {
      const entry = entries.get(id);
      if (entry) entry.removed = removed;
      return entry !== undefined;
    },
    report: async (id) => entries.get(id)?.report ?? null,
    close: () => entries.clear(),
  };
};
