import fc from 'fast-check';
import type { Mapping } from '../../src/intake/mapping.ts';
import type { RowFilter } from '../../src/intake/row-filter.ts';
import { anyChannel, anyCount, anyDate, anyId, anyLabel } from './any-cell.ts';
import { anyWriting, fileBytesOf, type RowToWrite } from './any-file-bytes.ts';
import { logMapping } from './import-text.ts';

/** Files of one log, and a mapping for them. */
export interface AnyImport {
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  readonly mapping: Mapping;
  /** as a rule far more than there are labels */
  readonly labelsPerColumn: number;
}

const header = [
  'date',
  'district',
  'service',
  'channel',
  'count',
  'calls',
  'id',
  'age',
  'type',
  'device',
  'note',
];

const cellsOf = (date: fc.Arbitrary<string>): readonly fc.Arbitrary<string>[] => [
  date,
  anyLabel,
  anyLabel,
  anyChannel,
  anyCount,
  anyCount,
  anyId,
  ...['18-35', 'молодь', 'phone'].map((label) => fc.oneof(fc.constantFrom(label, '', '60+'), anyLabel)),
  fc.constantFrom('', 'note', 'дві, коми, "тут"'),
];

const rowOf = (cells: fc.Arbitrary<string[]>): fc.Arbitrary<RowToWrite> =>
  fc.record({
    cells,
    dress: fc.nat(2 ** 30 - 1),
    cut: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, -1, -2),
    isAfterGap: fc.constantFrom(false, false, false, false, false, false, false, true),
  });

/** of columns with a part to play, and of one without */
const anyFilter: fc.Arbitrary<RowFilter> = fc.record({
  column: fc.constantFrom(...header.slice(0, 10)),
  rows: fc.constantFrom('leaveOut' as const, 'leaveOut' as const, 'leaveOut' as const, 'keep' as const),
  values: fc.uniqueArray(
    fc.constantFrom('', 'NOWHERE', 'портал', 'Салтівський', '18-35', '1', 'N-1', '"', 'Разом', 'cafe\u0301'),
    { minLength: 1, maxLength: 4 },
  ),
});

const anyRoles = fc.record({
  wide: fc.constantFrom(false, false, false, true),
  count: fc.boolean(),
  id: fc.constantFrom(false, false, true),
  district: fc.boolean(),
  service: fc.boolean(),
  segments: fc.integer({ min: 0, max: 3 }),
  order: fc.constantFrom(null, null, null, 'DMY' as const, 'MDY' as const, 'YMD' as const),
  fiscal: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 4),
  isByPlace: fc.constantFrom(false, false, false, false, true),
  filters: fc.oneof(
    { weight: 5, arbitrary: fc.constant<RowFilter[]>([]) },
    { weight: 3, arbitrary: fc.array(anyFilter, { minLength: 1, maxLength: 2 }) },
    // more than a kernel takes
    { weight: 1, arbitrary: fc.array(anyFilter, { minLength: 9, maxLength: 9 }) },
  ),
  named: fc.constantFrom(
    {},
    {},
    {
      nowhere: { kind: 'known' as const, id: 'saltivskyi' },
      салтівський: { kind: 'own' as const },
      Київський: { kind: 'unknown' as const },
      'caf\u00e9': { kind: 'known' as const, id: 'no such' },
    },
  ),
  decided: fc.constantFrom(
    {},
    { 'X-17': 'online' as const },
    { портал: 'post' as const, '': 'phone' as const },
  ),
});

type Roles = typeof anyRoles extends fc.Arbitrary<infer R> ? R : never;

/** `columns`: places in the header, in the order of the file. */
const mappingOf = (roles: Roles, columns: readonly number[]): Mapping => {
  const column = (name: string): string =>
    roles.isByPlace ? `#${columns.indexOf(header.indexOf(name)) + 1}` : name;
  return logMapping({
    date:
      roles.fiscal > 0
        ? { kind: 'fiscal-year', column: column('date'), startMonth: roles.fiscal }
        : { kind: 'column', column: column('date') },
    dateOrder: roles.order,
    district: roles.district ? column('district') : null,
    service: roles.service ? column('service') : null,
    channel: roles.wide
      ? {
          kind: 'wide',
          columns: [
            { column: column('count'), kind: 'online' },
            { column: column('calls'), kind: 'phone' },
          ],
        }
      : { kind: 'column', column: column('channel') },
    count: roles.count && !roles.wide ? column('count') : null,
    id: roles.id ? column('id') : null,
    segments: ['age', 'type', 'device']
      .slice(0, roles.segments)
      .map((name) => ({ column: column(name), name: name === 'type' ? 'age' : name })),
    channelKinds: roles.decided,
    districtNames: roles.named,
    serviceNames: roles.named,
    rowFilters: roles.filters.map((filter) => ({ ...filter, column: column(filter.column) })),
  });
};

const plain = (cells: string[]): RowToWrite => ({ cells, dress: 0, cut: 0, isAfterGap: false });

/** Files that a careless world might send: most can be imported, some cannot. */
export const anyImport: fc.Arbitrary<AnyImport> = fc
  .record({
    columns: fc.shuffledSubarray(header.map((_, at) => at).slice(0, 10), { minLength: 10 }),
    hasNote: fc.boolean(),
    date: anyDate,
    roles: anyRoles,
    labelsPerColumn: fc.constantFrom(...Array.from({ length: 15 }, () => 1000), 2, 5),
    writings: fc.oneof(
      { weight: 2, arbitrary: fc.tuple(anyWriting) },
      { weight: 1, arbitrary: fc.tuple(anyWriting, anyWriting) },
    ),
  })
  .chain(({ columns, hasNote, date, roles, labelsPerColumn, writings }) => {
    const places = hasNote ? [...columns, 10] : columns;
    const all = cellsOf(date);
    const row = rowOf(fc.tuple(...places.map((place) => all[place] ?? anyLabel)));
    return fc
      .tuple(...writings.map(() => fc.array(row, { minLength: 2, maxLength: 14, size: 'max' })))
      .map((tables) => ({
        mapping: mappingOf(roles, places),
        labelsPerColumn,
        files: writings.map((writing, at) =>
          fileBytesOf([plain(places.map((place) => header[place] ?? '')), ...(tables[at] ?? [])], writing),
        ),
      }));
  });

export interface AnyReading {
  readonly count: number;
  readonly rangeBytes: number;
  /** of the sources that several readers share, and of the one read in order */
  readonly chunks: readonly [number, number];
}

/** Readers for a number of bytes: few ranges as a rule, of any size. */
export const anyReading = (bytes: number): fc.Arbitrary<AnyReading> =>
  fc.record({
    count: fc.integer({ min: 1, max: 4 }),
    rangeBytes: fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: Math.ceil(bytes / 8) + 1, max: bytes + 2 }) },
      { weight: 1, arbitrary: fc.integer({ min: Math.ceil(bytes / 40) + 1, max: bytes + 2 }) },
    ),
    chunks: fc.tuple(fc.integer({ min: 20, max: 3000 }), fc.integer({ min: 1, max: 3000 })),
  });
