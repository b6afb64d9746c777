import { lazy, Suspense, type ReactNode } from 'react';
import type { ChosenFile, ImportSession } from './import-session.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { mappingOf } from './mapping-of.ts';
import { namedLabels } from './names/named-labels.ts';
import { useUnmatched } from './names/use-unmatched.ts';

/** Most logs have no unknown names. */
const NamesSection = lazy(async () => ({
  default: (await import('./names/names-section.tsx')).NamesSection,
}));

interface MappingNamesProps {
  readonly session: ImportSession;
  readonly draft: MappingDraft;
  readonly tables: readonly ChosenFile[];
  readonly change: (patch: Partial<MappingDraft>) => void;
}

/** What the labels of districts and services mean that the city's lists do not know; nothing where all are known. */
export const MappingNames = ({ session, draft, tables, change }: MappingNamesProps): ReactNode => {
  const drafted = mappingOf(draft);
  const sampled = useUnmatched(tables, drafted.kind === 'complete' ? drafted.mapping : null);
  // of an import that is read again all names are known
  const unmatched = session.replaces?.unmatched ?? sampled;
  const uses = new Set(draft.uses.values());
  const words = session.recalled?.words;
  const { districtNames, serviceNames } = draft;
  const districts = namedLabels(uses.has('district') ? unmatched.districts : [], {
    given: districtNames,
    remembered: words?.districtNames ?? {},
  });
  const services = namedLabels(uses.has('service') ? unmatched.services : [], {
    given: serviceNames,
    remembered: words?.serviceNames ?? {},
  });
  return (
    <Suspense fallback={null}>
      {districts.length === 0 ? null : (
        <NamesSection
          dimension="district"
          labels={districts}
          given={districtNames}
          onGiven={(names) => change({ districtNames: names })}
        />
      )}
      {services.length === 0 ? null : (
        <NamesSection
          dimension="service"
          labels={services}
          given={serviceNames}
          onGiven={(names) => change({ serviceNames: names })}
        />
      )}
    </Suspense>
  );
};
