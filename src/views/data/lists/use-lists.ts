import { useQuery, useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ReferenceLists } from '../../../city/lists/reference-lists.ts';
import type { ListsChange, ListsOutcome, ListsState } from '../../../engine/lists-change.ts';
import { useEngine } from '../../asking/engine-context.ts';
import { faultCode } from '../fault-code.ts';

/** What came of the last change of the lists. */
export type ListsStage =
  | { readonly kind: 'resting' | 'working' | ListsOutcome['kind'] }
  | { readonly kind: 'fault'; readonly code: ReturnType<typeof faultCode> };

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
  /** the revision that the change before will have made; null = there is none on its way */
  const last = useRef<Promise<number | null>>(Promise.resolve(null));
  const seen = query.data?.revision ?? 0;
  const run = async (changeOf: (base: number) => ListsChange): Promise<boolean> => {
    setStage({ kind: 'working' });
    const before = last.current;
    const { promise, resolve } = Promise.withResolvers<number | null>();
    last.current = promise;
    try {
      const { kind, state } = await engine.changeLists(changeOf((await before) ?? seen));
      client.setQueryData(key, state);
      setStage({ kind });
      resolve(state.revision);
      return kind === 'saved';
    } catch (error) {
      setStage({ kind: 'fault', code: faultCode(error) });
      resolve(null);
      return false;
    } finally {
      if (last.current === promise) last.current = Promise.resolve(null);
    }
  };
  return {
    state: query.data,
    error: query.error,
    stage,
    actions: {
      save: (lists) => run((base) => ({ kind: 'save', base, lists })),
      turn: (kind) => run(() => ({ kind })),
    },
  };
};
