import type { Mapping } from '../../src/intake/mapping.ts';
import { logMapping } from './import-text.ts';

const noteFilters: Mapping['rowFilters'] = [
  { column: 'note', rows: 'leaveOut', values: ['Note'] },
  { column: 'age', rows: 'keep', values: ['18-35', '', '1'] },
];

/** Mappings for the tables of the obvious twin, by their names. */
export const twinMappings: readonly (readonly [string, Mapping])[] = [
  [
    'a log with ids',
    logMapping({
      district: 'district',
      service: 'service',
      id: 'id',
      segments: [{ column: 'age', name: 'age' }],
    }),
  ],
  [
    'counts',
    logMapping({
      district: 'district',
      service: 'service',
      count: 'count',
      channelKinds: { 'X-17': 'online' },
    }),
  ],
  [
    'names by hand and row filters',
    logMapping({
      district: 'district',
      service: 'service',
      districtNames: {
        NOWHERE: { kind: 'known', id: 'saltivskyi' },
        Московский: { kind: 'own' },
      },
      serviceNames: {
        субсидія: { kind: 'unknown' as const },
        ['constructor']: { kind: 'known' as const, id: 'housing-subsidy' },
        '': { kind: 'own' as const },
      },
      rowFilters: noteFilters,
    }),
  ],
  ['counts with ids', logMapping({ service: 'service', count: 'count', id: 'id' })],
  [
    'wide',
    logMapping({
      district: 'district',
      channel: {
        kind: 'wide',
        columns: [
          { column: 'count', kind: 'online' },
          { column: 'age', kind: 'phone' },
        ],
      },
    }),
  ],
];
