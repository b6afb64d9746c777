import type { ViewState } from './view-state.ts';

/** What an address without parameters means. */
export const defaultViewState: ViewState = {
  page: 'overview',
  period: { kind: 'preset', preset: 'last-12-months' },
  unit: 'auto',
  districts: [],
  services: [],
  kinds: [],
  segments: { segment1: [], segment2: [], segment3: [] },
  switches: { assisted: 'online', against: 'all' },
  comparison: 'year-earlier',
  form: 'districts',
  fields: ['period', 'district', 'service', 'channel'],
  sort: null,
  windows: null,
  list: 'none',
};
