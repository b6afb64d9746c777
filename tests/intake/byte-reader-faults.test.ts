import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { ImportProgress } from '../../src/intake/import-report.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { importPrint } from '../support/import-print.ts';
import { logMapping } from '../support/import-text.ts';
import { plainImportPass } from '../support/plain-import-pass.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';
import { smallCity } from '../support/small-city.ts';

const mapping = logMapping({ district: 'district', count: 'count' });
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const list = (length: number, row: (at: number) => string): string =>
  Array.from({ length }, (_, at) => `${row(at)}\n`).join('');

const header = 'date,district,channel,count\n';
const plainRow = (at: number): string => `2024-0${(at % 9) + 1}-1${at % 10},Київський,портал,${at % 7}`;
/** in quotes that look like the rows of a table: borders between ranges are guessed wrong there */
const trapRow = (at: number): string => `2024-01-1${at % 10},"x\n${list(40, plainRow)}",портал,1`;
const plain = list(4000, plainRow);
const traps = list(60, (at) => (at % 3 === 0 ? trapRow(at) : plainRow(at)));

type Bytes = Uint8Array<ArrayBuffer>;
const joined = (...parts: readonly (string | readonly number[])[]): Bytes =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])));

const restoreAll = () => vi.restoreAllMocks();
afterEach(restoreAll);

/** Everything that can be told is told: between two looks at the clock a second passes. */
const hurryClock = (): void => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
};

interface Reading {
  readonly chunkSize: number | undefined;
  readonly count: number;
  readonly rangeBytes: number;
}

const ways = (bytes: number): readonly Reading[] =>
  [0, 1, 2, 3, 8].flatMap((count) => [
    { count, chunkSize: 1009, rangeBytes: Math.ceil(bytes / 23) },
    { count, chunkSize: undefined, rangeBytes: Math.ceil(bytes / 5) },
  ]);

/** Reads files in every way (0 readers = in order); gives the outcome of the twin, which all must have, and what was told. */
const readAll = async (files: readonly Bytes[]) => {
  const read = async (pass: Parameters<typeof importPrint>[2], chunkSize?: number) => {
    const told: ImportProgress[] = [];
    const sources = files.map((bytes, at) => bytesSource(`${at}.csv`, bytes, chunkSize));
    const context = { city: smallCity, limits: { labelsPerColumn: 5000 }, ...pass };
    const onProgress = (progress: ImportProgress) => void told.push(progress);
    return { ...(await importPrint(sources, mapping, { ...context, onProgress })), told };
  };
  const expected = await read({ pass: plainImportPass });
  const told: { readonly how: string; readonly progress: readonly ImportProgress[] }[] = [];
  hurryClock();
  for (const { count, rangeBytes, chunkSize } of ways(Math.max(...files.map(({ length }) => length)))) {
    const how = `${count} readers, ranges of ${rangeBytes}, chunks of ${chunkSize}`;
    const pass =
      count === 0 ? {} : { pass: parallelPass(readersInThisThread(smallCity, { count, rangeBytes })) };
    const print = await read(pass, chunkSize);
    expect({ kind: print.kind, text: print.text === expected.text ? 'same' : print.text }, how).toEqual({
      kind: expected.kind,
      text: 'same',
    });
    told.push({ how, progress: print.told });
  }
  return { expected, told };
};

const expectSteady = (told: Awaited<ReturnType<typeof readAll>>['told'], size: number): void => {
  expect(told.some(({ progress }) => progress.length > 3)).toBe(true);
  for (const { how, progress } of told) {
    const bytes = progress.map(({ bytesRead }) => bytesRead);
    expect(
      bytes.every((read) => read >= 0 && read <= size),
      `${how}: ${bytes.join(' ')} of ${size}`,
    ).toBe(true);
    expect(bytes, how).toEqual(bytes.toSorted((a, b) => a - b));
  }
};

const faults: readonly (readonly [string, Bytes, string])[] = [
  [
    'a quote that never closes',
    joined(header, plain, traps, plain, '2024-01-01,"x', plain),
    'quote-never-closes',
  ],
  [
    'a letter of another encoding',
    joined(header, plain, traps, plain, '2024-01-01,', [0xcf, 0xf0], ',', plain),
    'mixed-encodings',
  ],
  ['a letter cut by the end', joined(header, plain, traps, '2024-01-01,', [0xd0]), 'undecodable-encoding'],
  [
    'a record of too many columns',
    joined(header, plain, traps, plain, ','.repeat(5000), '\n', plain),
    'too-many-columns',
  ],
  [
    'a record that is too long',
    joined(header, plain, traps, 'x'.repeat(1_100_000), '\n', plain),
    'record-too-long',
  ],
  [
    'too many labels',
    joined(
      header,
      plain,
      list(6000, (at) => `2024-01-01,d${at},портал,1`),
      plain,
    ),
    'too-many-labels',
  ],
];

describe('a fault in a late range is named the same by all, and what was told before only grew', () => {
  test.each(faults)('%s', async (_, bytes, code) => {
    const { expected, told } = await readAll([bytes]);
    expect(expected.text).toContain(`"code": "${code}"`);
    expectSteady(told, bytes.length);
  });

  test('in two files of three', async () => {
    const [quote, letter] = faults.map(([, bytes]) => bytes);
    const files = [quote, joined(header, plain), letter].flatMap((bytes) => bytes ?? []);
    const { expected, told } = await readAll(files);
    expect(expected.text).toMatch(/quote-never-closes[^]*mixed-encodings/);
    expectSteady(
      told,
      files.reduce((sum, { length }) => sum + length, 0),
    );
  });

  test('in a compressed file that is damaged', async () => {
    const whole = new Uint8Array(
      gzipSync(
        joined(
          header,
          plain,
          list(45_000, (at) => `2024-01-01,d${(at * 7919) % 4999},портал,${at}`),
        ),
      ),
    );
    const { expected, told } = await readAll([whole.slice(0, -3000)]);
    expect(expected.kind).toBe('failed');
    expectSteady(told, whole.length - 3000);
  });
});

test('where nothing is at fault, and borders were guessed wrong, what is told only grows', async () => {
  const bytes = joined(header, plain, traps, traps, plain);
  const { expected, told } = await readAll([bytes]);
  expect(expected.kind).toBe('imported');
  expectSteady(told, bytes.length);
});
