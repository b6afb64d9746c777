import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const table = [
  'service,2022 total,2022 online,2023 total,2023 online',
  'a,100,40,200,100',
  'b,100,60,,',
].join('\n');

test('a table of windows is summarised window by window, and nothing is summed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uptake-'));
  try {
    const path = join(folder, 'windows.csv');
    await writeFile(path, table);
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
  } finally {
    await rm(folder, { recursive: true });
  }
});
