import type { LastChange } from './engine.ts';
import type { WorkspaceStep } from './workspace-history.ts';

/** A step in the words of the list; null if there is none, or if nothing is known any more of what it speaks of. */
export const lastChange = (
  step: WorkspaceStep | undefined,
  names: ReadonlyMap<string, string>,
): LastChange | null => {
  if (step === undefined) return null;
  const { shown, hidden, replacing } = step;
  const ids = replacing ? [replacing.id] : shown.length > 0 ? shown : hidden;
  const name = names.get(ids[0] ?? '');
  if (name === undefined) return null;
  if (replacing) return { kind: replacing.after ? 'replacing' : 'not-replacing', name, imports: 1 };
  const came = hidden.length > 0 ? 'replaced' : 'added';
  return { kind: shown.length > 0 ? came : 'removed', name, imports: ids.length };
};
