import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Engine } from '../../engine/engine.ts';
import { useEngine } from '../asking/engine-context.ts';
import { ImportActions } from './import-actions.ts';
import { emptySession, type ImportSession } from './import-session.ts';

const sessionKey = ['import-session'] as const;

/** One for each program on the page (tests have several). */
const actionsByClient = new WeakMap<QueryClient, ImportActions>();

const actionsOf = (engine: Engine, client: QueryClient): ImportActions => {
  const known = actionsByClient.get(client);
  if (known) return known;
  const actions = new ImportActions(engine, {
    read: () => client.getQueryData<ImportSession>(sessionKey) ?? emptySession,
    write: (session) => client.setQueryData<ImportSession>(sessionKey, session),
  });
  actionsByClient.set(client, actions);
  return actions;
};

/**
 * The import under way and what can be done with it. Kept where all that came from the engine is kept, so that it goes
 * on when the reader looks at another page.
 */
export const useImportSession = (): readonly [ImportSession, ImportActions] => {
  const engine = useEngine();
  const client = useQueryClient();
  const { data } = useQuery({
    queryKey: sessionKey,
    queryFn: () => emptySession,
    initialData: emptySession,
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
  return [data, actionsOf(engine, client)];
};
