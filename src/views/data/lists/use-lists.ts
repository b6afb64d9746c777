import { useQuery, useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ReferenceLists } from '../../../city/lists/reference-lists.ts';
import type { ListsChange, ListsOutcome, ListsState } from '../../../engine/lists-change.ts';
import { useEngine } from '../../asking/engine-context.ts';
import { faultCode } from '../fault-code.ts';

/** What came of the last change of the lists. */
export type ListsStage =
  | { readonly kind: 'resting' | 'working' | ListsOutcome['kind'] }
  | { readonly kind: 'fault'; readonly code: string };

export interface ListsActions {
  /** true = saved */
  readonly save: (lists: Partial<ReferenceLists>) => Promise<boolean>;
  readonly turn: (kind: 'undo' | 'redo' | 'ship') => Promise<boolean>;
}

interface Lists {
  readonly state: ListsState | undefined;
  readonly error: Error | null;
  readonly stage: ListsStage;
  readonly actions: ListsActions;
}

/** The reference lists and their changes, one after the other; `version` is that of the holdings. */
export const useLists = (version: number): Lists => {
  const engine = useEngine();
  const client = useQueryClient();
  const key = ['lists', version];
  const query = useQuery({
    queryKey: key,
    queryFn: () => engine.lists(),
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    structuralSharing: false,
  });
  const [stage, setStage] = useState<ListsStage>({ kind: 'resting' });
  /** of the last outcome: the next change is made of it, also before the page is drawn anew */
  const revision = useRef(0);
  revision.current = Math.max(revision.current, query.data?.revision ?? 0);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const run = (changeOf: () => ListsChange): Promise<boolean> => {
    setStage({ kind: 'working' });
    const change = last.current.then(async () => {
      try {
        const outcome = await engine.changeLists(changeOf());
        revision.current = outcome.state.revision;
        client.setQueryData(key, outcome.state);
        setStage({ kind: outcome.kind });
        return outcome.kind === 'saved';
      } catch (error) {
        setStage({ kind: 'fault', code: faultCode(error) });
        return false;
      }
    });
    last.current = change;
    return change;
  };
  return {
    state: query.data,
    error: query.error,
    stage,
    actions: {
      save: (lists) => run(() => ({ kind: 'save', base: revision.current, lists })),
      turn: (kind) => run(() => ({ kind })),
    },
  };
};
