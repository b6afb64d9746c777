import type { Replacement } from './stored-import.ts';

/** An import that replaces others from now on, or others than before; null = none. */
export interface ReplacingStep {
  readonly id: string;
  readonly before: Replacement | null;
  readonly after: Replacement | null;
}

/** One change of the list of imports: which came, which went. The same step backwards undoes it. */
export interface WorkspaceStep {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
  readonly replacing?: ReplacingStep;
}

/** The last changes, and those that were undone; the latest stands last. What a step has hidden is kept as long as it stands here. */
export interface WorkspaceHistory {
  readonly undo: readonly WorkspaceStep[];
  readonly redo: readonly WorkspaceStep[];
}

export const noHistory: WorkspaceHistory = { undo: [], redo: [] };

/** What can be undone takes room in the storage: no more steps than somebody remembers. */
const depth = 5;

/** The history after one more change; what was undone before cannot be done again any more. */
export const withStep = ({ undo }: WorkspaceHistory, step: WorkspaceStep): WorkspaceHistory => ({
  undo: [...undo, step].slice(-depth),
  redo: [],
});

/** All imports that some step of the histories could bring back. */
export const reachableIds = (...histories: readonly WorkspaceHistory[]): ReadonlySet<string> =>
  new Set(
    histories
      .flatMap(({ undo, redo }) => [...undo, ...redo])
      .flatMap(({ shown, hidden }) => [...shown, ...hidden]),
  );
