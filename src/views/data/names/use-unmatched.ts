import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ImportReport } from '../../../intake/import-report.ts';
import type { Mapping } from '../../../intake/mapping.ts';
import { useEngine } from '../../asking/engine-context.ts';
import type { ChosenFile } from '../import-session.ts';

type Unmatched = ImportReport['unmatched'];

const together = (all: readonly Unmatched[]): Unmatched => ({
  districts: all.flatMap(({ districts }) => districts),
  services: all.flatMap(({ services }) => services),
  channels: all.flatMap(({ channels }) => channels),
});

/** The labels in the first rows of the tables that the city's lists do not know, whatever was said of them. */
export const useUnmatched = (tables: readonly ChosenFile[], mapping: Mapping | null): Unmatched => {
  const engine = useEngine();
  const unnamed = mapping && { ...mapping, districtNames: {}, serviceNames: {} };
  const { data } = useQuery({
    queryKey: ['unmatched', tables.map(({ id, choice }) => [id, choice]), unnamed] as const,
    queryFn: async () => {
      if (unnamed === null) return null;
      const tried = await Promise.all(tables.map(({ file, choice }) => engine.tryOut(file, choice, unnamed)));
      return together(tried.flatMap((one) => (one.kind === 'tried' ? [one.unmatched] : [])));
    },
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? together([]);
};
