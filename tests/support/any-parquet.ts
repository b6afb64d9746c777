import fc from 'fast-check';
import type { SchemaElement } from 'hyparquet';
import { type parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];

interface AnyColumn {
  readonly element: Omit<SchemaElement, 'name' | 'repetition_type'>;
  readonly value: fc.Arbitrary<unknown>;
}

const labels = [
  'портал',
  'ЦНАП',
  'a,b',
  'рядок\nдва',
  'a\r\nb\rc',
  '"',
  ' x',
  'x\u00a0',
  '',
  '\ufeffx',
  '007',
  '=1+1',
];
const text = fc.oneof(fc.constantFrom(...labels), fc.string({ unit: 'binary', maxLength: 60 }));
const utf8 = new TextEncoder();

const milliseconds = fc.oneof(
  fc.integer({ min: Date.UTC(2023, 0, 1), max: Date.UTC(2025, 0, 1) }),
  fc.constantFrom(
    0,
    -1,
    -500,
    499,
    500,
    999,
    Date.UTC(2024, 5, 1),
    Date.UTC(2024, 5, 1) - 1,
    Date.UTC(2100, 0, 1) - 1,
  ),
  fc.integer({ min: Date.UTC(1600, 0, 1), max: Date.UTC(2600, 0, 1) }),
);

const moment = (unit: 'MILLIS' | 'MICROS' | 'NANOS', isAdjustedToUTC: boolean): AnyColumn => {
  const scale = { MILLIS: 1n, MICROS: 1000n, NANOS: 1_000_000n }[unit];
  return {
    element: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC, unit } },
    value: fc
      .tuple(milliseconds, fc.bigInt({ min: 0n, max: scale - 1n }))
      .map(([whole, part]) => BigInt.asIntN(64, BigInt(whole) * scale + part)),
  };
};

const columns: readonly AnyColumn[] = [
  { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8' }, value: text },
  {
    element: { type: 'BYTE_ARRAY' },
    value: fc.oneof(
      text.map((some) => utf8.encode(some)),
      fc.uint8Array({ maxLength: 9 }),
    ),
  },
  { element: { type: 'INT32', converted_type: 'DATE' }, value: fc.integer({ min: -40_000, max: 80_000 }) },
  moment('MILLIS', true),
  moment('MILLIS', false),
  moment('MICROS', true),
  moment('MICROS', false),
  moment('NANOS', true),
  moment('NANOS', false),
  {
    element: { type: 'INT64', converted_type: 'TIMESTAMP_MICROS' },
    value: milliseconds.map((some) => BigInt(some) * 1000n),
  },
  { element: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }, value: milliseconds.map(BigInt) },
  { element: { type: 'INT32' }, value: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }) },
  { element: { type: 'INT32', converted_type: 'UINT_32' }, value: fc.nat(2 ** 31) },
  { element: { type: 'INT64' }, value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) },
  {
    element: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 },
    value: fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
  },
  { element: { type: 'DOUBLE' }, value: fc.double() },
  { element: { type: 'BOOLEAN' }, value: fc.boolean() },
  {
    element: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
    value: fc.jsonValue({ maxDepth: 2 }).filter((some) => some !== null),
  },
  {
    element: { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, logical_type: { type: 'UUID' } },
    value: fc.uuid(),
  },
];

/** A column of so many rows: as a rule some values come again and again, so that they are kept as a dictionary. */
const dataOf = (column: AnyColumn, rows: number, isNullable: boolean): fc.Arbitrary<unknown[]> => {
  const list = (value: fc.Arbitrary<unknown>) => fc.array(value, { minLength: rows, maxLength: rows });
  const holey = (value: fc.Arbitrary<unknown>) => (isNullable ? fc.option(value, { freq: 4 }) : value);
  const repeated = fc
    .array(column.value, { minLength: 1, maxLength: 3 })
    .chain((words) => list(holey(fc.constantFrom(...words))));
  return fc.oneof(list(holey(column.value)), repeated);
};

export interface AnyParquet {
  readonly columnData: Columns;
  readonly schema: SchemaElement[];
  readonly rowGroupSize: number;
  readonly pageSize: number;
}

const anyColumns = (rows: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...columns), fc.boolean()), { minLength: 1, maxLength: 5 })
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(([column, isNullable], at) =>
          dataOf(column, rows, isNullable).map((data) => {
            const name = `c${at}`;
            const repetition_type = isNullable ? ('OPTIONAL' as const) : ('REQUIRED' as const);
            return { name, data, element: { ...column.element, name, repetition_type } };
          }),
        ),
      ),
    );

/** What a Parquet file may hold, and how it may be cut into groups and pages. */
export const anyParquet: fc.Arbitrary<AnyParquet> = fc
  .integer({ min: 1, max: 40 })
  .chain((rows) =>
    fc.record({
      made: anyColumns(rows),
      rowGroupSize: fc.constantFrom(1, 7, 1000),
      pageSize: fc.constantFrom(1, 50, 1 << 20),
    }),
  )
  .map(({ made, ...cut }) => {
    const columnData = made.map(({ name, data }) => ({ name, data }));
    const schemaOverrides = Object.fromEntries(made.map(({ name, element }) => [name, element]));
    return { columnData, schema: schemaFromColumnData({ columnData, schemaOverrides }), ...cut };
  });
