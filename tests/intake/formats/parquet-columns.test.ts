import { parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { encodeCube } from '../../../src/cube/encode-cube.ts';
import type { ByteSource } from '../../../src/intake/byte-source.ts';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { ingest } from '../../../src/intake/ingest.ts';
import type { Mapping } from '../../../src/intake/mapping.ts';
import { logMapping } from '../../support/import-text.ts';
import { smallCity } from '../../support/small-city.ts';

const day = new Date('2024-03-09');
/** Rows that tell by a column nobody mapped what they are: a total, a row with something in it but no date, a blank one. */
const rows = [
  ['note', day, 'ЦНАП', 'n\nn', 2],
  ['Всього', null, '', '', 9],
  ['', null, '', '', null],
  ['something', null, '', '', null],
  ['', day, 'портал', '', 3],
  ['', null, '', 'here', null],
] as const;
const names = ['note', 'date', 'channel', 'more', 'count'];

const parquet = (rowGroupSize: number): Uint8Array<ArrayBuffer> => {
  const columnData = names.map((name, at) => ({ name, data: rows.map((row) => row[at] ?? null) }));
  const date = { name: 'date', type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' } as const;
  const count = { name: 'count', type: 'INT32', repetition_type: 'OPTIONAL' } as const;
  const schema = schemaFromColumnData({ columnData, schemaOverrides: { date, count } });
  return new Uint8Array(parquetWriteBuffer({ columnData, schema, rowGroupSize }));
};

const csv = [
  names.join(','),
  ...rows.map((row) =>
    row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : `"${cell ?? ''}"`)).join(','),
  ),
].join('\n');

const read = async (source: ByteSource, mapping: Mapping) => {
  const outcome = await ingest([source], mapping, { city: smallCity });
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  const [account] = outcome.report.files;
  const problems = account?.problems.map(({ code, where: { row }, values }) => ({ code, row, values }));
  const { rowsRead, counted, rejected, leftOut, problemsByCode } = account ?? {};
  return {
    cube: new Uint8Array(encodeCube(outcome.cube)),
    account: { rowsRead, counted, rejected, leftOut, problemsByCode, problems },
  };
};

test.each([1, 2, 100])(
  'rows of a Parquet file have the outcome of the same text, %i in a group',
  async (size) => {
    const mapping = logMapping({ count: 'count' });
    const expected = await read(bytesSource('log.csv', new TextEncoder().encode(csv)), mapping);
    expect(expected.account).toMatchObject({
      counted: 2,
      problemsByCode: { 'total-row': 1, 'blank-row': 1, 'no-date': 2 },
    });
    const source = await openTable(bytesSource('log.parquet', parquet(size)), null);
    expect(await read(source, mapping)).toEqual(expected);
  },
);

test.each([
  { rowFilters: [{ column: 'more', rows: 'leaveOut' as const, values: ['here'] }] },
  { dateOrder: 'DMY' as const },
])('a mapping with $rowFilters $dateOrder reads the same of both', async (changes) => {
  const mapping = logMapping({ count: 'count', ...changes });
  const text = bytesSource('log.csv', new TextEncoder().encode(csv));
  const source = await openTable(bytesSource('log.parquet', parquet(2)), null);
  expect(await read(source, mapping)).toEqual(await read(text, mapping));
});
