import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { rowsOfSource } from '../../support/rows-of-source.ts';

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];
type Overrides = Parameters<typeof schemaFromColumnData>[0]['schemaOverrides'];
interface Writing {
  readonly overrides?: Overrides;
  readonly codec?: 'GZIP' | 'UNCOMPRESSED';
}

const rowsOf = async (columnData: Columns, { overrides, codec }: Writing = {}) => {
  const bytes = parquetWriteBuffer({
    columnData,
    rowGroupSize: 2,
    schema: schemaFromColumnData({ columnData, ...(overrides && { schemaOverrides: overrides }) }),
    ...(codec && { codec }),
    compressors: { GZIP: (plain: Uint8Array) => new Uint8Array(gzipSync(plain)) },
  });
  return rowsOfSource(await openTable(bytesSource('log.parquet', new Uint8Array(bytes), 1000), null));
};

const instant = new Date('2024-03-30T22:30:00Z');
const timestamp = (name: string, isAdjustedToUTC: boolean) => ({
  name,
  type: 'INT64' as const,
  logical_type: { type: 'TIMESTAMP' as const, isAdjustedToUTC, unit: 'MILLIS' as const },
  repetition_type: 'OPTIONAL' as const,
});

describe('cells of a Parquet file', () => {
  test('are written as a delimited text would have them', async () => {
    const columns = [
      { name: 'text', data: ['портал', null, 'a "b"'] },
      { name: 'whole', data: [1, null, -3] },
      { name: 'long', data: [9_007_199_254_740_993n, 2n, 3n] },
      { name: 'part', data: [0.5, 1, 1e21] },
      { name: 'truth', data: [true, false, null] },
    ];
    expect(await rowsOf(columns)).toEqual([
      ['text', 'whole', 'long', 'part', 'truth'],
      ['портал', '1', '9007199254740993', '0.5', 'TRUE'],
      ['', '', '2', '1', 'FALSE'],
      ['a "b"', '-3', '3', '1e+21', ''],
    ]);
  });

  test('that are instants keep their zone, local times have none', async () => {
    const columns = [
      { name: 'instant', data: [instant] },
      { name: 'local', data: [instant] },
      { name: 'day', data: [instant] },
    ];
    const overrides = {
      instant: timestamp('instant', true),
      local: timestamp('local', false),
      day: { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
    } as const;
    expect((await rowsOf(columns, { overrides }))[1]).toEqual([
      '2024-03-30T22:30:00.000Z',
      '2024-03-30 22:30:00',
      '2024-03-30',
    ]);
  });

  test.each(['GZIP', 'UNCOMPRESSED'] as const)('may be compressed: %s', async (codec) => {
    const data = Array.from({ length: 9 }, (_, at) => `рядок ${at}`);
    expect(await rowsOf([{ name: 'a', data }], { codec })).toEqual([['a'], ...data.map((text) => [text])]);
  });
});

test.each([
  ['cut at its end', (bytes: Uint8Array<ArrayBuffer>) => bytes.slice(0, bytes.length - 6)],
  [
    'with a directory of nonsense',
    (bytes: Uint8Array<ArrayBuffer>) =>
      bytes.map((byte, at) => (at > 20 && at < bytes.length - 8 ? 0xee : byte)),
  ],
])('a Parquet file %s is refused with its name', async (_, damage) => {
  const bytes = new Uint8Array(parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x'.repeat(50)] }] }));
  await expect(openTable(bytesSource('log.parquet', damage(bytes)), null)).rejects.toMatchObject({
    problem: { code: 'broken-file', where: { file: 'log.parquet' }, values: { format: 'parquet' } },
  });
});
