import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useEngine } from './engine-context.ts';

export const holdingsKey = ['holdings'] as const;

/** Takes what the engine tells about changes of the data; once for the whole program, whichever page is shown. */
export const useHoldingsFeed = (): void => {
  const engine = useEngine();
  const client = useQueryClient();
  useEffect(
    () => engine.subscribe((holdings) => client.setQueryData(holdingsKey, holdings)),
    [engine, client],
  );
};
