import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { encodeCube } from '../../src/cube/encode-cube.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { ImportOutcome } from '../../src/intake/import-report.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { recordBlocks } from '../../src/intake/record-blocks.ts';
import { logMapping } from '../support/import-text.ts';
import { plainImportPass } from '../support/plain-import-pass.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';

const mapping = logMapping({ district: 'район', id: 'id' });

const rowsOf = (rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => {
    const day = String(1 + ((at >> 5) % 28)).padStart(2, '0');
    const place = ['Салтівський', '"Київський\nрайон ""старий"""', 'Nowhere'][at % 3];
    return `2024-03-${day},${place},${at % 2 === 0 ? 'портал' : 'ЦНАП'},N-${at % 1500}`;
  });

const text = (rows: number): string => ['Звіт', '', 'date,район,channel,id', ...rowsOf(rows), ''].join('\n');

const inflated = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);

const gzipped = (content: string): Uint8Array<ArrayBuffer> => new Uint8Array(gzipSync(inflated(content)));

const read = (bytes: readonly Uint8Array<ArrayBuffer>[], pass?: typeof plainImportPass) =>
  ingest(
    bytes.map((some, at) => bytesSource(`${at}.csv.gz`, some, 5000)),
    mapping,
    { city: kharkiv, ...(pass !== undefined && { pass }) },
  );

const written = (outcome: ImportOutcome) =>
  outcome.kind === 'imported'
    ? { report: outcome.report, cube: new Uint8Array(encodeCube(outcome.cube)) }
    : outcome;

const together = (count: number, rangeBytes: number) =>
  parallelPass(readersInThisThread(kharkiv, { count, rangeBytes }));

describe('a compressed file that several readers share', () => {
  const whole = gzipped(text(6000));

  test.each([
    [1, 1000],
    [2, 20_000],
    [3, 70_000],
    [8, 150_000],
    [2, 1_000_000],
  ])('gives %i readers with blocks of %i bytes what it gives one', async (count, blockBytes) => {
    const files = [whole, gzipped(text(40)), inflated(text(300))];
    const expected = await read(files, plainImportPass);
    expect(expected.kind).toBe('imported');
    expect(written(await read(files, together(count, blockBytes)))).toEqual(written(expected));
  });

  test.each([
    ['cut short', whole.subarray(0, whole.length - 500)],
    ['broken', whole.with(whole.length >> 1, 0xff ^ (whole[whole.length >> 1] ?? 0))],
    ['followed by other bytes', Uint8Array.of(...whole, 1, 2, 3)],
    [
      'a quote that is never closed',
      gzipped(`${text(3000)}2024-03-01,"Салтівський,портал,N-9\n${text(9000).replaceAll('"', '')}`),
    ],
  ])('says what is wrong with it: %s', async (_, bytes) => {
    const expected = await read([bytes], plainImportPass);
    expect(expected.kind).toBe('failed');
    expect(await read([bytes], together(2, 30_000))).toEqual(expected);
  });
});

describe('blocks of records', () => {
  const blocksOf = async (content: string, blockBytes: number) => {
    const chunks = bytesSource('t', inflated(content), 700).open();
    const blocks = await Array.fromAsync(recordBlocks(chunks, { delimiter: ',', width: 4, blockBytes }));
    return blocks.map(({ bytes, isLast }) => ({ text: new TextDecoder().decode(bytes), isLast }));
  };

  test('are all of the text, and begin where a record does', async () => {
    const content = `date,район,channel,id\n${rowsOf(4000).join('\n')}`;
    const blocks = await blocksOf(content, 90_000);
    expect(blocks.map((block) => block.text).join('')).toBe(content);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks.slice(1)) expect(block.text).toMatch(/^2024-03-/);
    expect(blocks.map(({ isLast }) => isLast)).toEqual(blocks.map((_, at) => at === blocks.length - 1));
  });

  test('grow where no record seems to begin', async () => {
    const [block, ...more] = await blocksOf('x'.repeat(300_000), 1000);
    expect(block).toEqual({ text: 'x'.repeat(300_000), isLast: true });
    expect(more).toEqual([]);
  });

  test('of nothing are one', async () => {
    expect(await blocksOf('', 1000)).toEqual([{ text: '', isLast: true }]);
  });
});
