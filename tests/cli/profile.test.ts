import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseMapping } from '../../src/intake/parse-mapping.ts';
import { runCli } from '../support/run-cli.ts';
import { row, xlsxOf } from '../support/xlsx-of.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uptake-profile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const log = [
  'Дата;Район;Послуга;Канал;ПІБ заявника',
  '2025-01-01;Салтівський;Субсидія;портал;Перша Особа',
  '2025-01-02;Мерефа;Субсидія;X-17;Друга Особа',
  'колись;Київський;Субсидія;портал;Третя Особа',
].join('\n');

describe('uptake profile', () => {
  test('says how a file would be read and what its data are like', async () => {
    const { code, out, errors } = await runCli(['profile', file('log.csv', log)]);
    expect([code, errors]).toEqual([0, '']);
    expect(out).toContain('“log.csv”: utf-8, delimiter ";", column names in record 1');
    expect(out).toMatch(/Район +district +\d+\.\d% +the column is called so/);
    expect(out).toMatch(/ПІБ заявника +not used +looks like personal data/);
    expect(out).toMatch(/log\.csv +3 +2 +1 +0 +0/);
    expect(out).toContain('- Could not be read: 1 row of 3');
    // no cell of a person comes out
    expect(out).not.toContain('Особа');
    const ukrainian = await runCli(['profile', join(folder, 'log.csv'), '--lang', 'uk']);
    expect(ukrainian.out).toContain('так називається стовпець');
  });

  test('writes the mapping, and reads by it', async () => {
    const path = file('log.csv', log);
    const saved = join(folder, 'mapping.json');
    expect((await runCli(['profile', path, '--save-mapping', saved])).code).toBe(0);
    const parsed = parseMapping(JSON.parse(readFileSync(saved, 'utf8')));
    if (parsed.kind !== 'mapping') throw new Error('no mapping');
    const changed = {
      ...parsed.mapping,
      channelKinds: { 'X-17': 'phone' },
      districtNames: { мерефа: { kind: 'own' } },
      rowFilters: [{ column: 'Район', rows: 'leaveOut', values: ['Київський'] }],
    };
    const given = file('changed.json', JSON.stringify(changed));
    const { code, out } = await runCli(['profile', path, '--mapping', given, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      name: 'log.csv',
      mapping: changed,
      report: {
        files: [{ counted: 2, leftOut: 1, rejected: 0, filtered: [1] }],
        unmatched: { districts: [], channels: [] },
      },
    });
    const wrong = file('wrong.json', JSON.stringify({ ...changed, count: 7 }));
    const bad = await runCli(['profile', path, '--mapping', wrong]);
    expect([bad.code, bad.out]).toEqual([2, '']);
    expect(bad.errors).toContain('“count” must be');
  });

  test('reads by what is set, also a file of which it cannot tell alone; wrong settings end with 2', async () => {
    const path = file('odd.csv', ['a;b;c', '2025-01-01;портал;x', '2025-01-02;портал;y'].join('\n'));
    const set = await runCli(['profile', path, '--set', 'channel=b', '--set', 'service=c', '--json']);
    expect([set.code, set.errors]).toEqual([0, '']);
    expect(JSON.parse(set.out)).toMatchObject({
      mapping: {
        date: { kind: 'column', column: 'a' },
        channel: { kind: 'column', column: 'b' },
        service: 'c',
      },
      report: { requests: 2 },
    });
    const log2 = file('log.csv', log);
    const without = await runCli(['profile', log2, '--set', 'district=', '--json']);
    expect(JSON.parse(without.out)).toMatchObject({ mapping: { district: null, service: 'Послуга' } });
    const dateless = file('dateless.csv', ['Рік подання;Слово', '2023-24;портал', '2024-25;ЦНАП'].join('\n'));
    const years = await runCli(['profile', dateless, '--set', 'date=#1', '--set', 'channel=#2', '--json']);
    expect(JSON.parse(years.out)).toMatchObject({
      mapping: { date: { kind: 'fiscal-year', startMonth: 4 } },
    });
    expect((await runCli(['profile', log2, '--set', 'colour=red'])).code).toBe(2);
  });

  test('one table of a workbook, the first or the one that is named', async () => {
    const rows = log.split('\n').map((line, at) => row(at + 1, line.split(';')));
    const sheets = [
      { name: 'Січень', data: rows.join('') },
      { name: 'Лютий', data: rows.slice(0, 2).join('') },
    ];
    const path = file('book.xlsx', await xlsxOf({ sheets }));
    expect((await runCli(['profile', path])).out).toMatch(/ 3 +2 +1 +0 +0/);
    expect((await runCli(['profile', path, '--table', 'Лютий'])).out).toMatch(/ 1 +1 +0 +0 +0/);
    const none = await runCli(['profile', path, '--table', 'Март']);
    expect(none.code).toBe(1);
    expect(none.errors).toContain('Март');
  });

  test('what cannot be read, or read in any way, ends with 1; wrong arguments with 2', async () => {
    const unknown = await runCli(['profile', file('unknown.csv', 'a,b\nx,y\nz,w\n')]);
    expect(unknown.code).toBe(1);
    expect(unknown.out).toContain('not used');
    expect(unknown.errors).not.toBe('');
    const missing = await runCli(['profile', join(folder, 'none.csv')]);
    expect([missing.code, missing.out]).toEqual([1, '']);
    for (const args of [[], ['a.csv', 'b.csv'], ['a.csv', '--colour']]) {
      const { code, out, errors } = await runCli(['profile', ...args]);
      expect([code, out]).toEqual([2, '']);
      expect(errors).toContain('uptake profile --help');
    }
    expect((await runCli(['profile', '--help'])).code).toBe(0);
  });
});
