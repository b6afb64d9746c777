import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unpackWorkspace } from '../../src/engine/unpack-workspace.ts';
import { runCli } from '../support/run-cli.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'uptake-ingest-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const log = (month: string, rows = 3): string => {
  const path = join(folder, `${month}.csv`);
  const lines = Array.from({ length: rows }, (_, at) => `2025-${month}-0${at + 1};Салтівський;Субсидія;X-17`);
  writeFileSync(path, ['Дата;Район;Послуга;Канал', ...lines].join('\n'));
  return path;
};

const importsIn = (path: string) => {
  const unpacked = unpackWorkspace(new Uint8Array(readFileSync(path)));
  if (unpacked.kind !== 'unpacked') throw new Error(unpacked.fault);
  return unpacked;
};

describe('uptake ingest', () => {
  test('builds a workspace file, and adds to it as files of its shape were read before', async () => {
    const workspace = join(folder, 'city.uptake');
    const into = ['--workspace', workspace];
    const first = await runCli(['ingest', log('01'), ...into, '--name', 'January']);
    expect([first.code, first.errors]).toEqual([0, '']);
    expect(first.out).toMatch(/01\.csv +3 +3 +0 +0 +0/);
    expect(first.out).toContain('3 requests added; 1 import altogether.');
    const [stored] = importsIn(workspace).mappings;
    const mapping = { ...stored?.mapping, channelKinds: { 'X-17': 'phone' } };
    const given = join(folder, 'mapping.json');
    writeFileSync(given, JSON.stringify(mapping));
    expect((await runCli(['ingest', log('02'), ...into, '--mapping', given])).code).toBe(0);
    expect((await runCli(['ingest', log('03', 2), log('04', 1), ...into])).code).toBe(0);
    const { imports, mappings } = importsIn(workspace);
    expect(imports.map(({ stored: { name, requests } }) => [name, requests])).toEqual([
      ['January', 3],
      ['02.csv', 3],
      ['03.csv', 3],
    ]);
    expect(imports.at(-1)?.report.channels).toMatchObject([{ label: 'X-17', kind: 'phone' }]);
    expect(mappings).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('the same again is asked about, and added only on demand', async () => {
    const workspace = join(folder, 'again.uptake');
    const args = ['ingest', log('05'), '--workspace', workspace];
    expect((await runCli(args)).code).toBe(0);
    const before = readFileSync(workspace);
    const again = await runCli(args);
    expect([again.code, again.out]).toEqual([1, '']);
    expect(again.errors).toContain('--may-repeat');
    expect(readFileSync(workspace).equals(before)).toBe(true);
    expect((await runCli([...args, '--may-repeat'])).out).toContain('2 imports altogether');
  });

  test('reads by what is set, and remembers it for files of the shape', async () => {
    const workspace = join(folder, 'set.uptake');
    const into = ['--workspace', workspace];
    expect((await runCli(['ingest', log('06'), ...into, '--set', 'district='])).code).toBe(0);
    expect(importsIn(workspace).mappings[0]?.mapping).toMatchObject({ district: null, service: 'Послуга' });
    expect((await runCli(['ingest', log('07'), ...into])).code).toBe(0);
    expect(importsIn(workspace).imports.map(({ stored }) => stored.mapping.district)).toEqual([null, null]);
    expect((await runCli(['ingest', log('08'), ...into, '--set', 'district'])).code).toBe(2);
  });

  test('one file that cannot be read keeps all of them out; the workspace file stays as it was', async () => {
    const workspace = join(folder, 'whole.uptake');
    const into = ['--workspace', workspace];
    const broken = join(folder, 'broken.csv');
    writeFileSync(broken, 'Дата;Район;Послуга;Канал\n2025-01-01;"a;b;c\n');
    expect((await runCli(['ingest', log('06'), broken, ...into])).code).toBe(1);
    expect(readdirSync(folder)).not.toContain('whole.uptake');
    expect((await runCli(['ingest', log('06'), ...into])).code).toBe(0);
    const before = readFileSync(workspace);
    const failed = await runCli(['ingest', log('07'), broken, ...into]);
    expect(failed.code).toBe(1);
    expect(failed.errors).toContain('broken.csv');
    expect(readFileSync(workspace).equals(before)).toBe(true);
    writeFileSync(workspace, before.subarray(0, -9));
    const cut = await runCli(['ingest', log('07'), ...into]);
    expect(cut.code).toBe(1);
    expect(cut.errors).toContain('cut off');
    expect(readFileSync(workspace)).toHaveLength(before.length - 9);
  });

  test('wrong arguments end with 2 and say so', async () => {
    for (const args of [[], ['a.csv'], ['--workspace', 'x.uptake']]) {
      const { code, out, errors } = await runCli(['ingest', ...args]);
      expect([code, out]).toEqual([2, '']);
      expect(errors).toContain('uptake ingest --help');
    }
    expect((await runCli(['ingest', '--help'])).code).toBe(0);
  });
});
