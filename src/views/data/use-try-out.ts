import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TryOutcome } from '../../engine/reader.ts';
import type { Mapping } from '../../intake/mapping.ts';
import { useEngine } from '../asking/engine-context.ts';
import type { ChosenFile } from './import-session.ts';

/** What would become of the first rows of a table; undefined until it is known, or where there is nothing to try. */
export const useTryOut = (table: ChosenFile | undefined, mapping: Mapping | null): TryOutcome | undefined => {
  const engine = useEngine();
  const { data } = useQuery({
    queryKey: ['try-out', table?.id, table?.choice, mapping] as const,
    queryFn: () => (table && mapping ? engine.tryOut(table.file, table.choice, mapping) : null),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? undefined;
};
