import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Summary } from '../../src/cli/summary.ts';
import { runCli } from '../support/run-cli.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uptake-cli-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

const json = async (
  ...args: string[]
): Promise<{ readonly code: number | null; readonly errors: string; readonly summary: Summary }> => {
  const { code, out, errors } = await runCli(['summarise', ...args, '--json']);
  return { code, errors, summary: JSON.parse(out) as Summary }; // what the program says it writes
};

const log = `Дата;Район;Послуга;Канал
2024-01-10;Салтівський;Субсидія;портал
2024-01-11;Салтівський;Субсидія;ЦНАП
2024-02-01;Мала Данилівка;Субсидія;X-17
хтозна;Київський;Субсидія;портал
Всього;;;4
`;

/** Wilson's interval of 1 out of 2, as any table gives it: .0945 to .9055 */
const wilsonOfOneInTwo = { low: 0.09453120573423074, high: 0.9054687942657693 };

describe('summarise', () => {
  test('writes the counts, the account and the measures', async () => {
    const { code, errors, summary } = await json(file('log.csv', log), '--by', 'period,district');
    expect([code, errors]).toEqual([0, '']);
    expect(summary).toEqual({
      files: [
        {
          name: 'log.csv',
          bytes: Buffer.byteLength(log),
          encoding: 'utf-8',
          delimiter: ';',
          rowsRead: 5,
          counted: 3,
          rejected: 1,
          duplicate: 0,
          leftOut: 1,
          problems: [
            { code: 'unreadable-date', row: 4, line: 5, values: { text: 'хтозна' } },
            { code: 'total-row', row: 5, line: 6, values: {} },
          ],
          problemsTotal: 2,
          problemsByCode: { 'total-row': 1, 'unreadable-date': 1 },
        },
      ],
      requests: 3,
      from: '2024-01-10',
      to: '2024-02-01',
      unit: 'day',
      channels: [
        { label: 'X-17', kind: 'unknown', requests: 1 },
        { label: 'ЦНАП', kind: 'in-person', requests: 1 },
        { label: 'портал', kind: 'online', requests: 1 },
      ],
      unmatched: {
        districts: [{ label: 'Мала Данилівка', requests: 1 }],
        services: [],
        channels: [{ label: 'X-17', requests: 1 }],
      },
      rows: [
        {
          period: '2024-01',
          district: 'saltivskyi',
          requests: 2,
          online: 1,
          adoption: { value: 0.5, n: 2, ...wilsonOfOneInTwo },
        },
        {
          period: '2024-02',
          district: 'Мала Данилівка',
          requests: 1,
          online: 0,
          adoption: { missing: 'no-requests' },
        },
      ],
    });
  });

  test('settings override the proposal; #n names columns of a headerless file', async () => {
    const path = file('plain.csv', '01/02/2024,web,7\n03/02/2024,counter,5\n');
    const asked = await json(path, '--set', 'date=#1', '--set', 'channel=#2', '--set', 'count=#3');
    expect(asked.code).toBe(1);
    expect(asked.summary.files).toEqual([]);
    expect(asked.errors).toContain('plain.csv');
    expect(asked.errors).toContain('--set date-order=DMY');
    const told = await json(
      path,
      '--set',
      'date=#1',
      '--set',
      'channel=#2',
      '--set',
      'count=#3',
      '--set',
      'date-order=MDY',
    );
    expect(told.code).toBe(0);
    expect(told.summary).toMatchObject({
      requests: 12,
      from: '2024-01-02',
      to: '2024-03-02',
      rows: [{ requests: 12, online: 7 }],
    });
  });

  test('wide files and finer questions than the data', async () => {
    const path = file('wide.csv', 'period,web,desk,total\n2024-Q1,10,30,40\n2024-Q2,NA,..,0\n');
    const wide = ['--set', 'date=period', '--set', 'channel:online=web', '--set', 'channel:in-person=desk'];
    const { summary } = await json(path, ...wide, '--by', 'period,channel');
    expect(summary).toMatchObject({ unit: 'quarter', requests: 40, files: [{ counted: 1, rejected: 1 }] });
    expect(summary.rows).toMatchObject([
      { period: '2024-Q1', channel: 'desk', kind: 'in-person', requests: 30 },
      { period: '2024-Q1', channel: 'web', kind: 'online', requests: 10 },
    ]);
    const finer = await json(path, ...wide, '--every', 'month');
    expect([finer.code, finer.summary.rows]).toEqual([
      0,
      [{ requests: null, online: null, adoption: { missing: 'too-coarse' } }],
    ]);
  });

  test('a file that cannot be read is named and left out; the rest is summed up', async () => {
    const other = file('other/log.csv', log);
    const broken = file('broken.csv', `${log}2024-03-01;"Київський;Субсидія;портал\n`);
    const { code, errors, summary } = await json(
      file('log.csv', log),
      broken,
      other,
      join(folder, 'none.csv'),
    );
    expect(code).toBe(1);
    // two files of one name are told apart by their paths
    expect(summary.files.map(({ name }) => name)).toEqual([join(folder, 'log.csv'), other]);
    expect(summary.requests).toBe(6);
    expect(errors).toContain('broken.csv');
    expect(errors).toContain('line 7');
    expect(errors).toContain('none.csv');
  });

  test('a mapping file, whole or with settings on top', async () => {
    const mapping = {
      version: 1,
      date: { kind: 'column', column: 'Дата' },
      dateOrder: null,
      district: null,
      service: null,
      channel: { kind: 'column', column: 'Канал' },
      count: null,
      id: null,
      segments: [],
      channelKinds: { 'X-17': 'online' },
      districtBasis: 'unknown',
    };
    const path = file('mapping.json', JSON.stringify(mapping));
    const { summary } = await json(
      file('log.csv', log),
      '--mapping',
      path,
      '--set',
      'district=Район',
      '--by',
      'district',
    );
    expect(summary.rows.map(({ district, online }) => [district, online])).toEqual([
      ['saltivskyi', 1],
      ['Мала Данилівка', 1],
    ]);
    const bad = file('bad.json', JSON.stringify({ ...mapping, date: { kind: 'column' } }));
    const { code, out, errors } = await runCli(['summarise', file('log.csv', log), '--mapping', bad]);
    expect([code, out]).toEqual([2, '']);
    expect(errors).toContain('date');
  });

  test('tables for people, in the language of the system, safe for a terminal', async () => {
    const path = file('terminal.csv', 'date;channel\n2024-03-09;\u001b[31mred\n2024-03-10;web\n');
    const english = await runCli(['summarise', path]);
    expect(english.code).toBe(0);
    expect(english.out).toContain('adoption');
    expect(english.out).not.toContain('\u001b');
    const ukrainian = await runCli(['summarise', path], { LC_ALL: 'uk_UA.UTF-8' });
    expect(ukrainian.out).toContain('частка онлайн');
    expect((await runCli(['summarise', path, '--lang', 'uk'])).out).toBe(ukrainian.out);
  });

  test('wrong arguments end with 2 and say so', async () => {
    for (const args of [['summarise'], ['summarise', 'x.csv', '--every', 'decade'], ['sumarise'], []]) {
      const { code, out, errors } = await runCli(args);
      expect([code, out]).toEqual([2, '']);
      expect(errors).not.toBe('');
    }
    expect(await runCli(['summarise', '--help'])).toMatchObject({ code: 0, errors: '' });
  });
});

const cityFolder = '../shared/data/requests/kansas-city';

describe.skipIf(!existsSync(cityFolder))(`real logs in ${cityFolder} (skipped where absent)`, () => {
  test('Kansas City by year', async () => {
    const paths = readdirSync(cityFolder).map((name) => join(cityFolder, name));
    const roles = [
      'date=CREATION DATE',
      'channel=SOURCE',
      'service=REQUEST TYPE',
      'district=nbh_name',
      'id=CASE ID',
    ];
    const { code, summary } = await json(
      ...paths,
      ...roles.flatMap((role) => ['--set', role]),
      '--every',
      'year',
      '--by',
      'period',
    );
    expect(code).toBe(0);
    expect(summary.files.reduce((sum, { rowsRead }) => sum + rowsRead, 0)).toBe(22_026);
    expect(summary.requests).toBe(22_026);
    expect(summary.rows.map(({ period }) => period)).toEqual(
      Array.from({ length: 14 }, (_, at) => String(2007 + at)),
    );
    expect(summary.rows.reduce((sum, { requests }) => sum + (requests ?? 0), 0)).toBe(22_026);
  });
});
