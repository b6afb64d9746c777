import type { Mapping } from './mapping.ts';

/** Before labels could be named by hand, and rows left out. */
export type MappingVersion1 = Omit<Mapping, 'version' | 'districtNames' | 'serviceNames' | 'rowFilters'> & {
  readonly version: 1;
};

/** A mapping as an older program wrote it, in the present version: it reads files as it did. */
export const upgradedMapping = (mapping: Mapping | MappingVersion1): Mapping =>
  mapping.version === 2
    ? mapping
    : { ...mapping, version: 2, districtNames: {}, serviceNames: {}, rowFilters: [] };
