import type { Holdings } from './engine.ts';
import { lastChange } from './last-change.ts';
import type { UnkeptImports } from './unkept-imports.ts';
import type { WorkspaceIndex } from './workspace.ts';

/** What `undo` would take back, and `redo` do again: first what is stored nowhere, for it is newer. */
export const turnableChanges = (
  { entries, history: stored }: WorkspaceIndex,
  unkept: UnkeptImports,
): Pick<Holdings, 'undoable' | 'redoable'> => {
  const names = new Map([...entries, ...unkept.list].map(({ stored: { id, name } }) => [id, name]));
  const { undo, redo } = unkept.history;
  return {
    undoable: lastChange(undo.at(-1) ?? stored.undo.at(-1), names),
    redoable: lastChange(redo.at(-1) ?? (undo.length > 0 ? undefined : stored.redo.at(-1)), names),
  };
};
