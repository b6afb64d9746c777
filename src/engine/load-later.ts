/** What is loaded when first used: none of it is needed before the first chart. */
export const loadLater = {
  comparing: async () => {
    const [{ alreadyThere }, { LoadedIds }] = await Promise.all([
      import('./already-there.ts'),
      import('./loaded-ids.ts'),
    ]);
    return { alreadyThere, LoadedIds };
  },
  changes: () => import('./workspace-changes.ts'),
  lists: () => import('./lists-changes.ts'),
  saving: () => import('./saved-workspace.ts'),
  seenFiles: () => import('./seen-files.ts'),
};
