import type { WindowSet } from '../window-set.ts';
import { composeWindows } from './compose-windows.ts';
import { type Retold, retoldPairs } from './retold-pairs.ts';

/** Sets that speak of the same kind of rows, as one. */
export interface WindowGroup {
  /** places of the given sets, oldest first */
  readonly members: readonly number[];
  readonly set: WindowSet;
  /** what members say again of what older ones have said */
  readonly retold: readonly (Retold & { readonly by: number })[];
}

/** Are its rows districts, services, or both? */
const shapeOf = ({ series }: WindowSet): string => {
  const [first] = series;
  return `${first?.district != null} ${first?.service != null}`;
};

/**
 * Composes sets of several imports, given oldest first: the union of their rows and windows, a later one in place of an older one
 * where both tell the same. Sets with other kinds of rows (by district, by service) stay apart: together they would tell the
 * same requests twice.
 */
export const windowGroups = (sets: readonly WindowSet[]): readonly WindowGroup[] => {
  const groups = new Map<string, WindowGroup>();
  for (const [at, set] of sets.entries()) {
    const shape = shapeOf(set);
    const group = groups.get(shape);
    if (group === undefined) {
      groups.set(shape, { members: [at], set, retold: [] });
      continue;
    }
    const again = retoldPairs(group.set, set);
    groups.set(shape, {
      members: [...group.members, at],
      set: composeWindows([group.set, set]),
      retold: again.pairs === 0 ? group.retold : [...group.retold, { ...again, by: at }],
    });
  }
  return [...groups.values()];
};
