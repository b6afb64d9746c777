import type { Recalled } from '../../engine/recall-mapping.ts';
import type { Inspection } from '../../intake/inspection.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { usesOf } from './uses-of.ts';

/** Fiscal years in the files that have them begin in April more often than in any other month. */
const usualFiscalStart = 4;

/**
 * The mapping for a file, ready to be changed: the one that the last file of its shape was read with, or what is proposed; with what
 * was said of labels before.
 */
export const draftOf = (inspection: Inspection, recalled: Recalled | null = null): MappingDraft => {
  const mapping = recalled?.saved?.mapping ?? inspection.mapping;
  const words = recalled?.words;
  return {
    uses: usesOf({ ...inspection, mapping }),
    dateOrder: mapping?.dateOrder ?? null,
    fiscalStart: mapping?.date.kind === 'fiscal-year' ? mapping.date.startMonth : usualFiscalStart,
    channelKinds: { ...words?.channelKinds, ...mapping?.channelKinds },
    districtNames: { ...words?.districtNames, ...mapping?.districtNames },
    serviceNames: { ...words?.serviceNames, ...mapping?.serviceNames },
    rowFilters: mapping?.rowFilters ?? [],
    windows: mapping?.date.kind === 'windows' ? mapping.date.windows : [],
    districtBasis: mapping?.districtBasis ?? 'unknown',
  };
};
