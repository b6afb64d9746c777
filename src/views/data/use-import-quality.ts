import { useQuery } from '@tanstack/react-query';
import type { ImportQuality } from '../../measures/quality/import-quality.ts';
import { useEngine } from '../asking/engine-context.ts';

interface QualityQuery {
  /** undefined while it is counted, null if the import is gone */
  readonly quality: ImportQuality | null | undefined;
  readonly error: Error | null;
}

/** The quality report of an import. What stands beside it matters, too, so that each version of the data has its own. */
export const useImportQuality = (id: string, version: number): QualityQuery => {
  const engine = useEngine();
  const { data, error } = useQuery({
    queryKey: ['quality', id, version],
    queryFn: () => engine.quality(id),
    staleTime: Infinity,
    // nothing to compare with, and a matrix of many numbers to compare
    structuralSharing: false,
  });
  return { quality: data, error };
};
