import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedMapping } from '../../../engine/saved-mapping.ts';
import { useEngine } from '../../asking/engine-context.ts';

export interface SavedMappings {
  /** latest first; empty until they are known */
  readonly saved: readonly SavedMapping[];
  /** does something with them, and shows what came of it */
  readonly change: (work: Promise<void>) => Promise<void>;
}

/** The mappings that are remembered. `version`: of the workspace; every import may add one. */
export const useSavedMappings = (version: number): SavedMappings => {
  const engine = useEngine();
  const client = useQueryClient();
  const { data = [] } = useQuery({
    queryKey: ['saved-mappings', version] as const,
    queryFn: () => engine.memory.mappings(),
    gcTime: 0,
  });
  return {
    saved: data.toSorted((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt)),
    change: async (work) => {
      await work;
      await client.invalidateQueries({ queryKey: ['saved-mappings'] });
    },
  };
};
