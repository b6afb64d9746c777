import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoBytes } from '../support/demo-import.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const run = promisify(execFile);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uptake-demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Failure {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const uptake = (...args: readonly string[]) =>
  run(process.execPath, [main, 'demo', ...args], { encoding: 'buffer', maxBuffer: 1 << 28 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr: stderr.toString() }),
    // execFile rejects with the exit code and both outputs
    (error: Failure) => ({
      code: error.code,
      stdout: Buffer.from(error.stdout),
      stderr: error.stderr.toString(),
    }),
  );

describe('uptake demo', () => {
  it('writes the log that was asked for', async () => {
    const out = join(folder, 'log.csv');
    const { code, stderr } = await uptake(
      ...'--scenario growth --rows 5000 --seed 2 --lang uk --out'.split(' '),
      out,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('вигадані');
    const expected = demoBytes({ scenario: 'growth', seed: 2, shape: 'requests', rows: 5000 });
    expect((await readFile(out)).equals(expected)).toBe(true);
  });

  it('compresses a file that ends in .gz', async () => {
    const out = join(folder, 'log.csv.gz');
    expect((await uptake('--shape', 'aggregated', '--rows', '700', '--out', out)).code).toBe(0);
    const expected = demoBytes({ scenario: 'city', seed: 1, shape: 'aggregated', rows: 700 });
    expect(gunzipSync(await readFile(out)).equals(expected)).toBe(true);
  });

  it('writes to standard output, and nothing else there', async () => {
    const { code, stdout, stderr } = await uptake('--rows', '20', '--out', '-');
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout.equals(demoBytes({ scenario: 'city', seed: 1, shape: 'requests', rows: 20 }))).toBe(true);
  });

  it.each([
    [[]],
    [['--out']],
    [['--out', '']],
    [['--rows', 'many', '--out', 'x']],
    [['--rows', '-5', '--out', 'x']],
    [['--seed', '1.5', '--out', 'x']],
    [['--scenario', 'nothing', '--out', 'x']],
    [['--shape', 'cube', '--out', 'x']],
    [['--scenario', 'dirty', '--shape', 'wide', '--out', 'x']],
    [['--shape', 'wide', '--rows', '99999999', '--out', 'x']],
    [['--colour', '--out', 'x']],
    [['file.csv', '--out', 'x']],
  ])('wrong arguments end with 2 and a reason: %j', async (args) => {
    const { code, stdout, stderr } = await uptake(
      ...args.map((arg) => (arg === 'x' ? join(folder, 'x') : arg)),
    );
    expect(code).toBe(2);
    expect(stdout).toHaveLength(0);
    expect(stderr.trim()).not.toBe('');
    expect(await readdir(folder)).not.toContain('x');
  });

  it('what cannot be written ends with 1, in the language asked for', async () => {
    const out = join(folder, 'no', 'such', 'folder.csv');
    const { code, stderr } = await uptake('--rows', '10', '--lang', 'en', '--out', out);
    expect(code).toBe(1);
    expect(stderr).toContain('was not written');
  });

  it.skipIf(!existsSync('/dev/full'))(
    'a full disk ends with 1, and a device is left where it is',
    async () => {
      expect((await uptake('--rows', '1000', '--out', '/dev/full')).code).toBe(1);
      expect(existsSync('/dev/full')).toBe(true);
    },
  );
});
