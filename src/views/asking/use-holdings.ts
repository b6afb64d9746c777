import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import { useEngine } from './engine-context.ts';

const holdingsKey = ['holdings'] as const;

interface HoldingsQuery {
  /** undefined until the workspace is open */
  readonly holdings: Holdings | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What data there are; kept up to date by the engine. */
export const useHoldings = (): HoldingsQuery => {
  const engine = useEngine();
  const client = useQueryClient();
  useEffect(
    () => engine.subscribe((holdings) => client.setQueryData(holdingsKey, holdings)),
    [engine, client],
  );
  const query = useQuery({ queryKey: holdingsKey, queryFn: () => engine.holdings(), staleTime: Infinity });
  return { holdings: query.data, error: query.error, retry: () => void query.refetch() };
};
