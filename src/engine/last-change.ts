import type { LastChange } from './engine.ts';
import type { WorkspaceStep } from './workspace-history.ts';

/** A step in the words of the list; null if there is none, or if nothing is known any more of what it speaks of. */
export const lastChange = (
  step: WorkspaceStep | undefined,
  names: ReadonlyMap<string, string>,
): LastChange | null => {
  if (step === undefined) return null;
  const { shown, hidden } = step;
  const ids = shown.length > 0 ? shown : hidden;
  const name = names.get(ids[0] ?? '');
  if (name === undefined) return null;
  const came = hidden.length > 0 ? 'replaced' : 'added';
  return { kind: shown.length > 0 ? came : 'removed', name, imports: ids.length };
};
