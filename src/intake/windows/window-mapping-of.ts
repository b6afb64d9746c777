import type { Mapping } from '../mapping.ts';
import type { WindowMapping } from './window-mapping.ts';

/** What a mapping says of a table of windows; without windows if it is of no such table. */
export const windowMappingOf = ({ date, district, service, rowFilters }: Mapping): WindowMapping => ({
  version: 1,
  kind: 'windows',
  district,
  service,
  windows: date.kind === 'windows' ? date.windows : [],
  rowFilters,
});
