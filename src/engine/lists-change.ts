import type { LearnedNames } from '../city/lists/with-learned-names.ts';
import type { ReferenceLists } from '../city/lists/reference-lists.ts';

/** A change of the reference lists. */
export type ListsChange =
  /** whole values of the lists that change; `base`: the revision that was edited */
  | { readonly kind: 'save'; readonly base: number; readonly lists: Partial<ReferenceLists> }
  /** back to the lists that the program ships with */
  | { readonly kind: 'ship' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'learn'; readonly names: LearnedNames };

/** The reference lists as they are now. */
export interface ListsState {
  readonly revision: number;
  readonly lists: ReferenceLists;
  /** nobody has changed them, or they were put back */
  readonly areShipped: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** `outdated`: another page has changed them since; `faulty`: they would contradict themselves. Nothing has changed then. */
export interface ListsOutcome {
  readonly kind: 'saved' | 'outdated' | 'faulty';
  readonly state: ListsState;
}
