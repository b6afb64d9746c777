import type { Mapping } from '../../../src/intake/mapping.ts';

/** The columns of the demo's log that the lanes count by. Request ids are not mapped: no peer looks for repeats. */
export const logMapping: Mapping = {
  version: 2,
  date: { kind: 'column', column: 'дата і час' },
  dateOrder: null,
  district: 'район',
  service: 'послуга',
  channel: { kind: 'column', column: 'канал' },
  count: null,
  id: null,
  segments: [],
  channelKinds: {},
  districtNames: {},
  serviceNames: {},
  rowFilters: [],
  districtBasis: 'unknown',
};
