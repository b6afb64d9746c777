import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import type { ImportProgress } from '../../src/intake/import-report.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';
import { encodeText } from '../support/encode-text.ts';
import { imported, logMapping } from '../support/import-text.ts';

const good = 'date;channel\n2024-03-09;web\n';
const utf8 = (text: string): Uint8Array<ArrayBuffer> => encodeText(text, 'utf-8');
const source = (bytes: Uint8Array<ArrayBuffer>, name = 'bad.csv'): ByteSource => bytesSource(name, bytes);
const run = (sources: readonly ByteSource[]) => ingest(sources, logMapping(), { city: kharkiv });

const manyRows = (rows: number): string => `date;channel\n${'2024-03-09;web\n'.repeat(rows)}`;
const gzipped = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(text));
const joined = (...pieces: Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.concat(pieces));

const changing: ByteSource = {
  ...source(utf8(manyRows(10))),
  async *open() {
    yield utf8('date;channel\n2024-03-09;web\n');
    throw new SourceFault({ code: 'file-changed', where: { file: 'bad.csv' }, values: {} });
  },
};

describe('a file that cannot be read: nothing is imported, and the problem says why', () => {
  test.each<[string, ByteSource, Record<string, unknown>]>([
    ['empty', source(utf8('')), { code: 'empty-file' }],
    ['blank', source(utf8('\n \n')), { code: 'empty-file' }],
    ['a header only', source(utf8('date;channel\n')), { code: 'header-without-rows' }],
    ['blank rows only', source(utf8('date;channel\n;\n;\n')), { code: 'header-without-rows' }],
    [
      'binary',
      source(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)),
      { code: 'binary-file' },
    ],
    [
      'a picture',
      source(encodeText('‰PNG\r\n\u001a', 'windows-1251')),
      { code: 'unsupported-format', values: { format: 'png' } },
    ],
    [
      '10,000 columns',
      source(utf8(`${'a;'.repeat(10_000)}\n${'1;'.repeat(10_000)}\n`)),
      { code: 'too-many-columns', where: { file: 'bad.csv', line: 1 } },
    ],
    [
      'a record over 1 MiB',
      source(utf8(`${good}2024-03-09;${'x'.repeat(1_200_000)}\n`)),
      { code: 'record-too-long', where: { file: 'bad.csv', line: 3 } },
    ],
    [
      'a quote that never closes',
      source(utf8(`${manyRows(3000)}2024-03-09;"web\n2024-03-09;web\n`)),
      { code: 'quote-never-closes', where: { file: 'bad.csv', line: 3002 } },
    ],
    [
      'mixed encodings',
      source(
        joined(
          utf8(`date;channel\n${'2024-03-09;портал\n'.repeat(9000)}`),
          encodeText('2024-03-09;особисто\n', 'windows-1251'),
        ),
      ),
      { code: 'mixed-encodings' },
    ],
    ['a truncated gzip', source(gzipped(manyRows(50_000)).slice(0, -20)), { code: 'truncated-gzip' }],
    [
      'no readable date',
      source(utf8('date;channel\nsoon;web\n')),
      { code: 'no-readable-date', values: { column: 'date', example: 'soon' } },
    ],
    ['a file that changes', changing, { code: 'file-changed' }],
  ])('%s', async (_, bad, problem) => {
    const alone = await run([bad]);
    expect(alone).toMatchObject({
      kind: 'failed',
      problems: [{ where: { file: 'bad.csv' }, ...problem }],
    });
    const among = await run([source(utf8(good), 'good.csv'), bad, source(utf8(good), 'also-good.csv')]);
    expect(among).toMatchObject({ kind: 'failed', problems: [{ where: { file: 'bad.csv' }, ...problem }] });
  });

  test('every bad file is named', async () => {
    const outcome = await run([
      source(utf8(''), 'a.csv'),
      source(utf8('date;channel\n'), 'b.csv'),
      source(utf8(good), 'c.csv'),
    ]);
    expect(outcome).toMatchObject({
      kind: 'failed',
      problems: [{ where: { file: 'a.csv' } }, { where: { file: 'b.csv' } }],
    });
    const later = ['x', 'y'].map((name) => source(utf8(`${manyRows(3000)}2024-03-09;"web\n`), `${name}.csv`));
    expect(await run(later)).toMatchObject({
      kind: 'failed',
      problems: [{ where: { file: 'x.csv' } }, { where: { file: 'y.csv' } }],
    });
  });

  test('a fault of the program is no bad file', async () => {
    const broken: ByteSource = {
      ...source(utf8(good)),
      open: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(run([broken])).rejects.toThrow('a bug');
  });
});

describe('progress and cancel', () => {
  const bytes = utf8(manyRows(400_000));
  const large = (): ByteSource => bytesSource('large.csv', bytes, 1 << 16);

  test('progress grows, comes seldom, and ends at the end', async () => {
    const told: { readonly progress: ImportProgress; readonly at: number }[] = [];
    const start = performance.now();
    await imported(
      ingest([large(), bytesSource('small.csv', utf8(good))], logMapping(), {
        city: kharkiv,
        onProgress: (progress) => told.push({ progress, at: performance.now() }),
      }),
    );
    const seconds = (performance.now() - start) / 1000;
    expect(told.length).toBeLessThanOrEqual(seconds * 10 + 2);
    const read = told.map(({ progress }) => progress.bytesRead);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    const last = told.at(-1)?.progress;
    expect(last).toMatchObject({ file: 'small.csv', fileNumber: 2, files: 2, rowsRead: 400_001 });
    expect(last?.bytesRead).toBe(last?.bytesTotal);
  });

  test('a cancel by a message is heard in the middle of a file', async () => {
    const abort = new AbortController();
    let cancelledAt = Number.NaN;
    setTimeout(() => {
      cancelledAt = performance.now();
      abort.abort();
    }, 30);
    const outcome = await ingest(Array.from({ length: 20 }, large), logMapping(), {
      city: kharkiv,
      signal: abort.signal,
    });
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(cancelledAt).not.toBeNaN();
  });

  test('cancelled before it began', async () => {
    expect(await ingest([large()], logMapping(), { city: kharkiv, signal: AbortSignal.abort() })).toEqual({
      kind: 'cancelled',
    });
  });
});
