import { useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Holdings } from '../../engine/engine.ts';
import type { ImportProgress } from '../../intake/import-report.ts';
import { useEngine } from '../asking/engine-context.ts';
import { demoSeen } from './demo-seen.ts';
import { importDemo } from './import-demo.ts';

const demoKey = ['demo'] as const;
const progressKey = ['demo-progress'] as const;

export type Demo =
  | { readonly kind: 'offered'; readonly start: () => void }
  | { readonly kind: 'loading'; readonly progress: ImportProgress | null }
  | { readonly kind: 'failed'; readonly error: Error; readonly start: () => void };

/** The demo city: comes by itself at the first visit, on request later. */
export const useDemo = (holdings: Holdings): Demo => {
  const { t } = useLingui();
  const engine = useEngine();
  const client = useQueryClient();
  const isEmpty = holdings.imports.length === 0 && holdings.setAside.length === 0;
  const [isWanted, want] = useState(() => isEmpty && demoSeen.read() === 'new');
  // a query and no effect: it runs once, whatever is mounted, and goes on when the reader looks at another page
  const query = useQuery({
    queryKey: demoKey,
    enabled: isWanted,
    retry: false,
    staleTime: Infinity,
    queryFn: async () => {
      await importDemo(engine, {
        name: t`Демонстраційне місто`,
        onProgress: (progress) => client.setQueryData(progressKey, progress),
      });
      demoSeen.write('seen');
      return true;
    },
  });
  const { data: progress } = useQuery<ImportProgress | null>({
    queryKey: progressKey,
    queryFn: () => null,
    initialData: null,
    staleTime: Infinity,
  });
  const start = (): void => {
    want(true);
    void client.resetQueries({ queryKey: demoKey });
  };
  if (query.isFetching) return { kind: 'loading', progress };
  if (query.error) return { kind: 'failed', error: query.error, start };
  return { kind: 'offered', start };
};
