import type { Inspection } from '../../intake/inspection.ts';
import type { MappingDraft } from './mapping-draft.ts';
import { usesOf } from './uses-of.ts';

/** Fiscal years in the files that have them begin in April more often than in any other month. */
const usualFiscalStart = 4;

/** The proposal for a file, ready to be changed. */
export const draftOf = (inspection: Inspection): MappingDraft => {
  const { mapping } = inspection;
  return {
    uses: usesOf(inspection),
    dateOrder: mapping?.dateOrder ?? null,
    fiscalStart: mapping?.date.kind === 'fiscal-year' ? mapping.date.startMonth : usualFiscalStart,
    channelKinds: mapping?.channelKinds ?? {},
    districtNames: mapping?.districtNames ?? {},
    serviceNames: mapping?.serviceNames ?? {},
    rowFilters: mapping?.rowFilters ?? [],
    districtBasis: mapping?.districtBasis ?? 'unknown',
  };
};
