import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Summary } from '../../src/cli/summary.ts';
import { runCli } from '../support/run-cli.ts';
import { row, xlsxOf } from '../support/xlsx-of.ts';
import { zipOf } from '../support/zip-of.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uptake-formats-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const summarised = async (name: string, bytes: Uint8Array): Promise<Summary> => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const { out } = await runCli(['summarise', path, '--json']);
  return JSON.parse(out) as Summary; // what the program says it writes
};

const head = row(1, ['Звернення за березень']) + row(3, ['Дата', 'Район', 'Канал', 'Кількість']);

test('a workbook is summarised with the row numbers of its sheet', async () => {
  const data =
    head +
    row(4, [{ date: 45_360 }, 'Салтівський', 'портал', 12]) +
    row(7, [{ date: 45_361 }, 'Київський', 'ЦНАП', 'багато']) +
    row(8, ['Разом', null, null, 12]);
  const { files, requests } = await summarised(
    'book.xlsx',
    await xlsxOf({ sheets: [{ name: 'Березень', data }] }),
  );
  expect(requests).toBe(12);
  expect(files).toMatchObject([{ name: 'book.xlsx', rowsRead: 3, counted: 1, rejected: 1, leftOut: 1 }]);
  expect(files[0]?.problems.map(({ code, line }) => [code, line])).toEqual([
    ['bad-count', 7],
    ['total-row', 8],
  ]);
});

test('an archive is summarised file by file', async () => {
  const csv = (day: string) => `Дата;Канал\n2024-03-${day};портал\n2024-03-${day};ЦНАП\n`;
  const bytes = await zipOf({ 'one.csv': csv('01'), 'two.csv': csv('02') });
  const { files, requests, from, to } = await summarised('logs.zip', bytes);
  expect({ requests, from, to }).toEqual({ requests: 4, from: '2024-03-01', to: '2024-03-02' });
  expect(files.map(({ name }) => name)).toEqual(['logs.zip › one.csv', 'logs.zip › two.csv']);
});
