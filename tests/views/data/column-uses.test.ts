import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelKinds } from '../../../src/cube/channel-kind.ts';
import type { Inspection } from '../../../src/intake/inspection.ts';
import type { Mapping } from '../../../src/intake/mapping.ts';
import { assignUse } from '../../../src/views/data/assign-use.ts';
import type { ColumnUse, ColumnUses } from '../../../src/views/data/column-use.ts';
import { draftOf } from '../../../src/views/data/draft-of.ts';
import { mappingOf } from '../../../src/views/data/mapping-of.ts';

const inspectionOf = (mapping: Mapping | null): Inspection => ({
  kind: 'inspected',
  windows: null,
  name: 'log.csv',
  bytes: 1,
  dialect: { encoding: 'utf-8', gzip: false, delimiter: ',', headerRecord: 1 },
  header: [],
  preview: [],
  columns: [],
  mapping,
  problems: [],
});

const date = fc.oneof(
  fc.constant({ kind: 'column', column: 'd' } as const),
  fc.constant({ kind: 'year-month', year: 'y', month: 'm' } as const),
  fc
    .integer({ min: 1, max: 12 })
    .map((startMonth) => ({ kind: 'fiscal-year', column: 'f', startMonth }) as const),
);

const mappings: fc.Arbitrary<Mapping> = fc
  .record({
    date,
    dateOrder: fc.constantFrom(null, 'DMY' as const, 'MDY' as const),
    district: fc.constantFrom(null, 'district'),
    service: fc.constantFrom(null, '__proto__'),
    id: fc.constantFrom(null, 'id'),
    wide: fc.boolean(),
    count: fc.constantFrom(null, 'count'),
    kinds: fc.uniqueArray(fc.constantFrom(...channelKinds), { minLength: 1 }),
    segments: fc.uniqueArray(fc.constantFrom('s1', 's2', 's3')),
  })
  .map(({ wide, kinds, count, segments, district, ...rest }) => ({
    version: 2 as const,
    ...rest,
    district,
    channel: wide
      ? { kind: 'wide' as const, columns: kinds.map((kind) => ({ column: `w ${kind}`, kind })) }
      : { kind: 'column' as const, column: 'channel' },
    count: wide ? null : count,
    segments: segments.map((column) => ({ column, name: column })),
    channelKinds: { web: 'online' as const },
    districtNames: { 'Bez nazvy': { kind: 'own' as const } },
    serviceNames: {},
    rowFilters: [{ column: 'source', rows: 'leaveOut' as const, values: ['staff'] }],
    districtBasis: district === null ? 'unknown' : 'office',
  }));

test('a proposal that nobody touches is imported as it was proposed', () => {
  fc.assert(
    fc.property(mappings, (mapping) => {
      expect(mappingOf(draftOf(inspectionOf(mapping)))).toEqual({ kind: 'complete', mapping });
    }),
  );
});

const uses: readonly ColumnUse[] = [
  'ignored',
  'date',
  'year',
  'month',
  'fiscal-year',
  'district',
  'service',
  'channel',
  'count',
  'id',
  'segment',
  'wide-online',
  'wide-in-person',
];

/** What may never stand beside each other, said once more by counting. */
const faults = (chosen: ColumnUses): readonly string[] => {
  const values = [...chosen.values()];
  const count = (...of: string[]) => values.filter((use) => of.includes(use)).length;
  const wide = values.filter((use) => use.startsWith('wide-')).length;
  const single = ['date', 'year', 'month', 'fiscal-year', 'district', 'service', 'channel', 'count', 'id'];
  return [
    ...single.filter((use) => count(use) > 1),
    ...(count('date', 'fiscal-year') > 1 ? ['two dates'] : []),
    ...(count('date', 'fiscal-year') > 0 && count('year', 'month') > 0 ? ['date and month'] : []),
    ...(wide > 0 && count('channel') > 0 ? ['wide and long'] : []),
    ...(count('segment') > 3 ? ['segments'] : []),
    ...(count('ignored') > 0 ? ['ignored is no use'] : []),
  ];
};

test('whatever is chosen in whatever order, the uses can stand beside each other, and the last choice holds', () => {
  const choice = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), fc.constantFrom(...uses));
  fc.assert(
    fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
      let chosen: ColumnUses = new Map();
      for (const [column, use] of choices) {
        chosen = assignUse(chosen, column, use);
        expect(faults(chosen)).toEqual([]);
        expect(chosen.get(column) ?? 'ignored').toBe(use);
      }
    }),
  );
});

describe('an incomplete choice', () => {
  test.each([
    [[], ['date', 'channel']],
    [[['y', 'year']], ['month', 'channel']],
    [
      [
        ['m', 'month'],
        ['c', 'channel'],
      ],
      ['year'],
    ],
    [[['d', 'date']], ['channel']],
    [
      [
        ['d', 'date'],
        ['w', 'wide-phone'],
      ],
      [],
    ],
  ] as const)('%j lacks %j', (chosen, missing) => {
    const draft = { ...draftOf(inspectionOf(null)), uses: new Map<string, ColumnUse>(chosen) };
    const drafted = mappingOf(draft);
    expect(drafted.kind === 'incomplete' ? drafted.missing : []).toEqual(missing);
  });
});
