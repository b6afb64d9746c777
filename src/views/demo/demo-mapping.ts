import type { Mapping } from '../../intake/mapping.ts';

/** How the demo log is read: what intake proposes for it, known beforehand, so that a first visit need not load that. */
export const demoMapping: Mapping = {
  version: 2,
  date: { kind: 'column', column: 'дата' },
  dateOrder: null,
  district: 'район',
  service: 'послуга',
  channel: {
    kind: 'wide',
    columns: [
      { column: 'портал', kind: 'online' },
      { column: 'застосунок', kind: 'online' },
      { column: 'Дія', kind: 'online' },
      { column: 'з допомогою адміністратора', kind: 'assisted' },
      { column: 'ЦНАП', kind: 'in-person' },
      { column: 'особисто', kind: 'in-person' },
      { column: 'телефон', kind: 'phone' },
      { column: 'поштою', kind: 'post' },
      { column: 'ел. пошта', kind: 'other' },
    ],
  },
  count: null,
  id: null,
  segments: [],
  channelKinds: {},
  districtNames: {},
  serviceNames: {},
  rowFilters: [],
  districtBasis: 'unknown',
};
