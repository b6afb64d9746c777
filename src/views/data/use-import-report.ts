import { useQuery } from '@tanstack/react-query';
import type { ImportReport } from '../../intake/import-report.ts';
import { useEngine } from '../asking/engine-context.ts';

/** The full accounting of an import; undefined while it is fetched, null if it is gone. */
export const useImportReport = (id: string): ImportReport | null | undefined => {
  const engine = useEngine();
  // a report never changes; the import it belongs to may be removed and put back
  const { data } = useQuery({
    queryKey: ['report', id],
    queryFn: () => engine.report(id),
    staleTime: Infinity,
    // nothing to compare with, and 50,000 labels to compare
    structuralSharing: false,
  });
  return data;
};
