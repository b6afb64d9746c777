import { useQuery } from '@tanstack/react-query';
import type { Holdings } from '../../engine/engine.ts';
import { useEngine } from './engine-context.ts';
import { holdingsKey } from './use-holdings-feed.ts';

interface HoldingsQuery {
  /** undefined until the workspace is open */
  readonly holdings: Holdings | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** What data there are; kept up to date by `useHoldingsFeed`. */
export const useHoldings = (): HoldingsQuery => {
  const engine = useEngine();
  const query = useQuery({
    queryKey: holdingsKey,
    queryFn: () => engine.holdings(),
    staleTime: Infinity,
    // up to 50,000 labels: comparing them one by one would hold up the page
    structuralSharing: false,
  });
  return { holdings: query.data, error: query.error, retry: () => void query.refetch() };
};
