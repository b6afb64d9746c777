import type { KeptImports } from './kept-imports.ts';
import { type Overlapped, overlappedImports } from './overlapped-imports.ts';
import { type WorkspaceHistory, type WorkspaceStep, withStep } from './workspace-history.ts';
import { written } from './written.ts';

/** Changes that come after the first chart, and are loaded then. Each is run within `KeptImports.change`. */

interface Turned {
  readonly step: WorkspaceStep;
  readonly history: WorkspaceHistory;
}

const undone = ({ undo, redo }: WorkspaceHistory): Turned | null => {
  const step = undo.at(-1);
  if (!step) return null;
  const { shown, hidden, replacing } = step;
  const back = replacing && { ...replacing, before: replacing.after, after: replacing.before };
  return {
    step: { shown: hidden, hidden: shown, ...(back && { replacing: back }) },
    history: { undo: undo.slice(0, -1), redo: [...redo, step] },
  };
};

const redone = ({ undo, redo }: WorkspaceHistory): Turned | null => {
  const step = redo.at(-1);
  return step ? { step, history: { undo: [...undo, step], redo: redo.slice(0, -1) } } : null;
};

const persistTurn = (kept: KeptImports, { step, history }: Turned): Promise<void> =>
  written(
    kept.persist({
      show: step.shown,
      hide: step.hidden,
      ...(step.replacing && { replacing: step.replacing }),
      history,
    }),
  );

/** Takes a step that nobody took before. */
const take = async (kept: KeptImports, id: string, step: WorkspaceStep): Promise<void> => {
  if (kept.unkept.has(id)) await kept.turnHere(step, withStep(kept.unkept.history, step));
  else await persistTurn(kept, { step, history: withStep(kept.storedHistory, step) });
};

export const removeImport = async (kept: KeptImports, id: string): Promise<void> => {
  if (!kept.shelf.get(id)) return;
  await take(kept, id, { shown: [], hidden: [id] });
};

/** What an import that counts could replace of the others; nothing where it does not count. */
export const overlapped = async (kept: KeptImports, id: string): Promise<readonly Overlapped[]> => {
  const parts = kept.shelf.realParts;
  const part = parts.find(({ stored }) => stored.id === id);
  return part ? overlappedImports(part, parts) : [];
};

/** From now on an import replaces what it overlaps, or nothing any more. */
export const setReplacing = async (
  kept: KeptImports,
  { id, isReplacing }: { readonly id: string; readonly isReplacing: boolean },
): Promise<void> => {
  const before = kept.shelf.get(id)?.stored.replacement ?? null;
  const imports = isReplacing ? await overlapped(kept, id) : [];
  const after =
    imports.length === 0 ? null : { imports: imports.map((one) => ({ id: one.id, cells: one.cells })) };
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  await take(kept, id, { shown: [], hidden: [], replacing: { id, before, after } });
};

const turn = async (
  kept: KeptImports,
  way: (history: WorkspaceHistory) => Turned | null,
  mayReachStored: boolean,
): Promise<boolean> => {
  const here = way(kept.unkept.history);
  const stored = here || !mayReachStored ? null : way(kept.storedHistory);
  if (here) await kept.turnHere(here.step, here.history);
  if (stored) await persistTurn(kept, stored);
  return here !== null || stored !== null;
};

/** Takes the last step back; false if there is none. */
export const undo = (kept: KeptImports): Promise<boolean> => turn(kept, undone, true);

/** Takes the step that was undone last again; false if there is none. */
export const redo = (kept: KeptImports): Promise<boolean> =>
  turn(kept, redone, kept.unkept.history.undo.length === 0);

export const rename = async (kept: KeptImports, id: string, name: string): Promise<void> => {
  if (kept.unkept.has(id)) await kept.renameHere(id, name);
  else if (kept.shelf.get(id))
    await written(kept.persist({ rename: { id, name }, history: kept.storedHistory }));
};

export const clear = (kept: KeptImports): Promise<void> => written(kept.clear());
