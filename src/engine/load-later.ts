/** What is loaded when first used: none of it is needed before the first chart. */
export const loadLater = {
  alreadyThere: () => import('./already-there.ts'),
  changes: () => import('./workspace-changes.ts'),
  lists: () => import('./lists-changes.ts'),
  saving: () => import('./saved-workspace.ts'),
  seenFiles: () => import('./seen-files.ts'),
};
