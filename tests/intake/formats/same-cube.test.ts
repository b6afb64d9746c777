import { parquetWriteBuffer, schemaFromColumnData } from 'hyparquet-writer';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { ingest } from '../../../src/intake/ingest.ts';
import { encodeCube } from '../../../src/cube/encode-cube.ts';
import { logMapping } from '../../support/import-text.ts';
import { seededRandom } from '../../support/seeded-random.ts';
import { smallCity } from '../../support/small-city.ts';
import { zipOf } from '../../support/zip-of.ts';

const header = ['date', 'district', 'service', 'channel', 'count', 'id'] as const;
const { uniform } = seededRandom(7);
const oneOf = <T>(values: readonly T[]): T => values[Math.floor(uniform() * values.length)] as T; // uniform() < 1

const rows = Array.from({ length: 3000 }, (_, at) => ({
  date: new Date(Date.UTC(2024, 0, 1 + Math.floor(uniform() * 400))),
  district: oneOf(['Київський', 'Салтівський, «новий»', '', 'a "b" c', 'рядок\nдва']),
  service: oneOf(['Субсидія', 'Довідка; інша', '=1+1', '007']),
  channel: oneOf(['портал', 'ЦНАП', 'телефон', '']),
  count: Math.floor(uniform() * 50),
  id: at % 40 === 0 ? 'N-1' : `N-${at}`,
}));
const day = (date: Date): string => date.toISOString().slice(0, 10);
const cells = ({ date, district, service, channel, count, id }: (typeof rows)[number]) => [
  date,
  district,
  service,
  channel,
  count,
  id,
];

const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = [
  header.join(','),
  ...rows.map((row) =>
    [day(row.date), row.district, row.service, row.channel, String(row.count), row.id].map(quoted).join(','),
  ),
  '',
].join('\n');

const json = rows.map((row) => ({ ...row, date: day(row.date) }));
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const parquet = (): Uint8Array<ArrayBuffer> => {
  const columnData = header.map((name) => ({ name, data: rows.map((row) => row[name]) }));
  const schema = schemaFromColumnData({
    columnData,
    schemaOverrides: {
      date: { name: 'date', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
    },
  });
  return new Uint8Array(parquetWriteBuffer({ rowGroupSize: 700, columnData, schema }));
};

const files: Readonly<Record<string, () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>>> = {
  'log.xlsx': async () =>
    Uint8Array.from(
      await writeXlsx({ sheets: [{ name: 'Журнал', rows: [[...header], ...rows.map(cells)] }] }),
    ),
  'log.ods': async () =>
    Uint8Array.from(
      await writeOds({ sheets: [{ name: 'Журнал', rows: [[...header], ...rows.map(cells)] }] }),
    ),
  'log.json': () => utf8(JSON.stringify(json)),
  'log.ndjson': () => utf8(json.map((row) => JSON.stringify(row)).join('\n')),
  'log.parquet': parquet,
  'log.zip': () => zipOf({ 'log.csv': csv }),
};

const mapping = logMapping({ district: 'district', service: 'service', count: 'count', id: 'id' });

const read = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
  const outcome = await ingest([await openTable(bytesSource(name, bytes, 10_007), null)], mapping, {
    city: smallCity,
  });
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome));
  const [account] = outcome.report.files;
  const { rowsRead, counted, duplicate, rejected, leftOut } = account ?? {};
  return {
    cube: new Uint8Array(encodeCube(outcome.cube)),
    account: { rowsRead, counted, duplicate, rejected, leftOut },
  };
};

test.each(Object.keys(files))('%s gives the cube of the same data as delimited text', async (name) => {
  const expected = await read('log.csv', utf8(csv));
  expect(expected.account).toMatchObject({ rowsRead: 3000, duplicate: 75 });
  expect(await read(name, await (files[name] as () => Promise<Uint8Array<ArrayBuffer>>)())).toEqual(expected);
});
