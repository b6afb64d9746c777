import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const table = [
  'service,2022 total,2022 online,2023 total,2023 online',
  'a,100,40,200,100',
  'b,100,60,,',
].join('\n');

const inFolder = async (work: (path: string, folder: string) => Promise<void>): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'uptake-'));
  try {
    const path = join(folder, 'windows.csv');
    await writeFile(path, table);
    await work(path, folder);
  } finally {
    await rm(folder, { recursive: true });
  }
};

test('a table of windows is summarised window by window, and nothing is summed', () =>
  inFolder(async (path) => {
    const { out, code } = await runCli(['summarise', path, '--json']);
    const summary: unknown = JSON.parse(out);
    expect(code).toBe(0);
    expect(summary).toMatchObject({ requests: 0, from: null, to: null, unit: null, rows: [] });
    expect(summary).toMatchObject({
      windows: [
        { from: '2022-01-01', to: '2022-12-31', requests: 200, online: 100, reporting: 2, of: 2 },
        { from: '2023-01-01', to: '2023-12-31', requests: 200, online: 100, reporting: 1, of: 1 },
      ],
    });
    const text = await runCli(['summarise', path]);
    expect(text.out).toMatch(/2023-01-01 – 2023-12-31.*1 \/ 1/);
  }));

test('its profile is complete: every column, every row, every window, and a mapping that can be used again', () =>
  inFolder(async (path, folder) => {
    const mapping = join(folder, 'mapping.json');
    const { out, code } = await runCli(['profile', path, '--lang', 'uk', '--save-mapping', mapping]);
    expect(code).toBe(0);
    expect(out).toMatch(/2022 total +усього за вікно/);
    expect(out).toMatch(/windows\.csv +2 +2 +0/);
    expect(out).toMatch(/2022-01-01 – 2022-12-31 +200 +100 +50,0\s%/);
    const kept: unknown = JSON.parse(await readFile(mapping, 'utf8'));
    expect(kept).toMatchObject({ date: { kind: 'windows' }, channel: { kind: 'windows' }, rowFilters: [] });
    await writeFile(
      mapping,
      JSON.stringify({
        ...(kept as object), // an object, as seen above
        rowFilters: [{ column: 'service', rows: 'leaveOut', values: ['a'] }],
      }),
    );
    const filtered = await runCli(['profile', path, '--lang', 'uk', '--mapping', mapping]);
    expect(filtered.code).toBe(0);
    expect(filtered.out).toMatch(/windows\.csv +2 +1 +0 +0 +1/);
    expect(filtered.out).toMatch(/2022-01-01 – 2022-12-31 +100 +60 +60,0\s%/);
  }));
