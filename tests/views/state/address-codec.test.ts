import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelKinds } from '../../../src/cube/channel-kind.ts';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { periodUnits } from '../../../src/cube/period-unit.ts';
import { parseAddress, printAddress } from '../../../src/views/state/address-codec.ts';
import { defaultViewState } from '../../../src/views/state/default-view-state.ts';
import {
  comparisons,
  exploreForms,
  listTabs,
  pageIds,
  periodPresets,
  sortColumns,
  tableFields,
  type ViewState,
} from '../../../src/views/state/view-state.ts';

const year2025 = { from: epochDay(2025, 1, 1), to: epochDay(2025, 12, 31) };

const examples: readonly (readonly [string, Partial<ViewState>])[] = [
  ['/overview', {}],
  ['/explore', { page: 'explore' }],
  ['/overview?v=1&period=last-year', { period: { kind: 'preset', preset: 'last-year' } }],
  ['/overview?v=1&period=2025-01-01..2025-12-31', { period: { kind: 'range', range: year2025 } }],
  [
    '/targets?v=1&district=kyivskyi&district=saltivskyi',
    { page: 'targets', districts: ['kyivskyi', 'saltivskyi'] },
  ],
  ['/overview?v=1&district=', { districts: [''] }],
  ['/overview?v=1&service=%3Cimg+onerror%3D%26%3E', { services: ['<img onerror=&>'] }],
  ['/overview?v=1&channel=online&channel=phone', { kinds: ['online', 'phone'] }],
  ['/overview?v=1&segment2=60%2B', { segments: { segment1: [], segment2: ['60+'], segment3: [] } }],
  [
    '/overview?v=1&assisted=not-online&against=in-person',
    { switches: { assisted: 'not-online', against: 'in-person' } },
  ],
  ['/overview?v=1&unit=week&compare=none', { unit: 'week', comparison: 'none' }],
  [
    '/explore?v=1&form=table&by=period&by=service&sort=requests.down',
    {
      page: 'explore',
      form: 'table',
      fields: ['period', 'service'],
      sort: { column: 'requests', descending: true },
    },
  ],
  [
    '/explore?v=1&form=windows&windows=2024-04-01..2025-03-31_2025-01-01..2025-12-31',
    {
      page: 'explore',
      form: 'windows',
      windows: [{ from: epochDay(2024, 4, 1), to: epochDay(2025, 3, 31) }, year2025],
    },
  ],
];

test.each(examples)('%s is read and printed', (address, patch) => {
  const state = { ...defaultViewState, ...patch };
  expect(parseAddress(address)).toEqual({ state, dropped: [] });
  expect(printAddress(state)).toBe(address);
});

describe('what means nothing is dropped and listed', () => {
  test.each([
    ['/nowhere', [{ name: 'page', value: 'nowhere' }]],
    ['/overview?v=9', [{ name: 'v', value: '9' }]],
    ['/overview?colour=red', [{ name: 'colour', value: 'red' }]],
    ['/overview?period=tomorrow', [{ name: 'period', value: 'tomorrow' }]],
    ['/explore?windows=2025-01-01..2025-12-31', [{ name: 'windows', value: '2025-01-01..2025-12-31' }]],
    ['/explore?windows=all_all', [{ name: 'windows', value: 'all_all' }]],
    ['/overview?period=2025-02-30..2025-03-01', [{ name: 'period', value: '2025-02-30..2025-03-01' }]],
    ['/overview?period=2025-03-01..2025-02-01', [{ name: 'period', value: '2025-03-01..2025-02-01' }]],
    ['/overview?channel=pigeon', [{ name: 'channel', value: 'pigeon' }]],
    ['/overview?sort=requests', [{ name: 'sort', value: 'requests' }]],
    [
      '/overview?unit=month&unit=year&__proto__=1',
      [
        { name: 'unit', value: 'year' },
        { name: '__proto__', value: '1' },
      ],
    ],
    ['/overview?%E0%A4%A=%', [{ name: expect.any(String), value: '%' }]],
  ])('%s', (address, dropped) => {
    expect(parseAddress(address).dropped).toEqual(dropped);
  });

  test('the rest of the address still holds', () => {
    const { state } = parseAddress('/targets?v=1&colour=red&district=kyivskyi&channel=pigeon&channel=post');
    expect(state).toEqual({ ...defaultViewState, page: 'targets', districts: ['kyivskyi'], kinds: ['post'] });
  });
});

const keys = fc
  .uniqueArray(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 5 })
  // what cannot be written in an address at all: half of a surrogate pair
  .map((list) => list.filter((key) => key.isWellFormed()).sort());
const someOf = <T>(words: readonly T[], minLength = 0) => fc.subarray([...words], { minLength });
const day = fc.integer({ min: epochDay(0, 1, 1), max: epochDay(9999, 12, 31) });

const anyRange = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

const anyState: fc.Arbitrary<ViewState> = fc.record({
  page: fc.constantFrom(...pageIds),
  period: fc.oneof(
    fc.record({ kind: fc.constant('preset' as const), preset: fc.constantFrom(...periodPresets) }),
    anyRange.map((range) => ({ kind: 'range' as const, range })),
  ),
  unit: fc.constantFrom('auto' as const, ...periodUnits),
  districts: keys,
  services: keys,
  kinds: someOf(channelKinds),
  segments: fc.record({ segment1: keys, segment2: keys, segment3: keys }),
  switches: fc.record({
    assisted: fc.constantFrom('online' as const, 'not-online' as const),
    against: fc.constantFrom('all' as const, 'in-person' as const),
  }),
  comparison: fc.constantFrom(...comparisons),
  form: fc.constantFrom(...exploreForms),
  fields: someOf(tableFields, 1),
  sort: fc.option(fc.record({ column: fc.constantFrom(...sortColumns), descending: fc.boolean() })),
  windows: fc.option(fc.tuple(anyRange, anyRange)),
  list: fc.constantFrom('none' as const, ...listTabs),
});

test('parsing is the inverse of printing, for every state', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseAddress(printAddress(state))).toEqual({ state, dropped: [] });
    }),
  );
});

test('printing what was parsed and parsing it again changes nothing, for any text', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const { state } = parseAddress(`/explore?${query}`);
      expect(parseAddress(printAddress(state))).toEqual({ state, dropped: [] });
    }),
  );
});
