import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { inspect } from '../../src/intake/inspect.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { encodeText } from '../support/encode-text.ts';
import { imported, logMapping } from '../support/import-text.ts';
import { naiveColumns } from '../support/naive-columns.ts';

const requests = '../shared/data/requests';
const cityFiles = existsSync(requests) ? readdirSync(`${requests}/kansas-city`).sort() : [];
const textOf = (name: string): string => readFileSync(`${requests}/kansas-city/${name}`, 'utf8');

const cityMapping = logMapping({
  date: { kind: 'column', column: 'CREATION DATE' },
  channel: { kind: 'column', column: 'SOURCE' },
  service: 'REQUEST TYPE',
  district: 'nbh_name',
  id: 'CASE ID',
});

const importFiles = (sources: readonly ByteSource[], mapping: Mapping = cityMapping) =>
  imported(ingest(sources, mapping, { city: kharkiv }));

const asIs = (): ByteSource[] =>
  cityFiles.map((name) => bytesSource(name, encodeText(textOf(name), 'utf-8')));

/** the same table with another delimiter: commas outside quotes become semicolons */
const withSemicolons = (text: string): string =>
  text
    .split('"')
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replaceAll(',', ';')))
    .join('"');

describe.skipIf(!existsSync(requests))(`real logs in ${requests} (skipped where absent)`, () => {
  test('Kansas City: 22,026 rows, all accounted for, channels as counted by another method', async () => {
    const { cube, report } = await importFiles(asIs());
    expect(report.files.map(({ rowsRead, counted }) => [rowsRead, counted])).toEqual([
      [5326, 5326],
      [3372, 3372],
      [5489, 5489],
      [7839, 7839],
    ]);
    expect(report.requests).toBe(22_026);
    const naive = new Map<string, number>();
    const days: string[] = [];
    for (const name of cityFiles) {
      for (const [source = '', date = ''] of naiveColumns(textOf(name), ['SOURCE', 'CREATION DATE'])) {
        naive.set(source, (naive.get(source) ?? 0) + 1);
        days.push(`${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}`);
      }
    }
    expect(Object.fromEntries(report.channels.map(({ label, requests: count }) => [label, count]))).toEqual(
      Object.fromEntries(naive),
    );
    days.sort();
    expect([cube.range?.from, cube.range?.to].map((day) => formatCivilDate(day ?? 0))).toEqual([
      days[0],
      days.at(-1),
    ]);
    expect(report.channels.filter(({ kind }) => kind === 'unknown').map(({ label }) => label)).toContain(
      'TWIR',
    );
  });

  test('the same cube after re-encoding to UTF-16 and to semicolons', async () => {
    const plain = encodeCube((await importFiles(asIs())).cube);
    const utf16 = cityFiles.map((name) =>
      bytesSource(name, encodeText(`\uFEFF${textOf(name)}`, 'utf-16le'), 65_537),
    );
    expect(encodeCube((await importFiles(utf16)).cube)).toEqual(plain);
    const semicolons = cityFiles.map((name) =>
      bytesSource(name, encodeText(withSemicolons(textOf(name)), 'utf-8'), 4096),
    );
    const { cube, report } = await importFiles(semicolons);
    expect(report.files.map(({ delimiter }) => delimiter)).toEqual([';', ';', ';', ';']);
    expect(encodeCube(cube)).toEqual(plain);
  });

  test('the same file twice in one import counts once', async () => {
    const [first] = asIs();
    if (first === undefined) throw new Error('no file');
    const { report } = await importFiles([first, { ...first, name: 'again.csv' }]);
    expect(report.files.map(({ counted, duplicate }) => [counted, duplicate])).toEqual([
      [5326, 0],
      [0, 5326],
    ]);
    expect(report.files[1]?.problems).toHaveLength(1000);
    expect(report.files[1]?.problems[0]?.values).toEqual({ firstFile: first.name, firstRow: 1 });
    expect(report.files[1]?.problemsTotal).toBe(5326);
  });

  test('the Canadian inventory through the proposed wide mapping', async () => {
    const source = bytesSource(
      'canada.csv',
      new Uint8Array(readFileSync(`${requests}/canada-service-inventory-2023-24.csv`)),
    );
    const inspection = await inspect(source, { city: kharkiv });
    if (inspection.kind !== 'inspected' || inspection.mapping === null) throw new Error('no mapping');
    const { cube, report } = await importFiles([source], inspection.mapping);
    expect(report.files[0]).toMatchObject({
      rowsRead: 1752,
      counted: 1341,
      rejected: 411,
      duplicate: 0,
      leftOut: 0,
    });
    expect(report.files[0]?.problemsByCode).toEqual({ 'no-count': 411 });
    expect(report.requests).toBe(408_334_835);
    expect(cube).toMatchObject({ unit: 'year', yearStartMonth: 4 });
    // the file's own total column, added up by another method
    const text = readFileSync(`${requests}/canada-service-inventory-2023-24.csv`, 'utf8')
      .replace(/^\uFEFF/, '')
      .replaceAll('\r\n', '\n');
    const totals = naiveColumns(text, ['num_applications_total']).map(([total]) => Number(total));
    expect(totals.reduce((sum, total) => sum + (Number.isNaN(total) ? 0 : total), 0)).toBe(408_334_835);
  });
});
