import { lazy, Suspense, type ReactNode } from 'react';
import type { Inspection } from '../../intake/inspection.ts';
import type { ChosenFile } from './import-session.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { mappingOf } from './mapping-of.ts';
import { useTryOut } from './use-try-out.ts';

/** Below the columns: it may come a moment later. */
const FiltersSection = lazy(async () => ({
  default: (await import('./filters/filters-section.tsx')).FiltersSection,
}));

interface MappingFiltersProps {
  readonly inspections: readonly [Inspection, ...Inspection[]];
  readonly draft: MappingDraft;
  /** the one that is tried out */
  readonly table: ChosenFile | undefined;
  readonly change: (patch: Partial<MappingDraft>) => void;
}

/** The row filters of the draft, with what they leave out of the first rows. */
export const MappingFilters = ({ inspections, draft, table, change }: MappingFiltersProps): ReactNode => {
  const drafted = mappingOf(draft);
  const tried = useTryOut(table, drafted.kind === 'complete' ? drafted.mapping : null);
  return (
    <Suspense fallback={null}>
      <FiltersSection
        inspections={inspections}
        channelColumn={[...draft.uses].find(([, use]) => use === 'channel')?.[0] ?? null}
        filters={draft.rowFilters}
        filtered={tried?.kind === 'tried' ? (tried.filtered ?? null) : null}
        onFilters={(rowFilters) => change({ rowFilters })}
      />
    </Suspense>
  );
};
