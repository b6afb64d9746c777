import type { ReferenceLists } from '../city/lists/reference-lists.ts';

/** The values that lists had before a change (or after it, to do it again); null = those that the program ships with. */
export type ListsStep = Partial<ReferenceLists> | null;

/** What stands in the store `lists`, once anyone has changed them. */
export interface StoredLists {
  /** grows with every change: a page that edits an older state is told so */
  readonly revision: number;
  /** null = those that the program ships with */
  readonly lists: ReferenceLists | null;
  /** the latest stands last */
  readonly undo: readonly ListsStep[];
  readonly redo: readonly ListsStep[];
}
