import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hasForeignLetter } from '../../src/intake/bytes/has-foreign-letter.ts';
import { UnpaddedBytes } from '../../src/intake/bytes/unpadded-bytes.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { recordBlocks } from '../../src/intake/record-blocks.ts';
import { recordLimits } from '../../src/intake/record-limits.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';
import { encodeText } from '../support/encode-text.ts';
import { expectSameImport } from '../support/expect-same-import.ts';
import { importPrint } from '../support/import-print.ts';
import { logMapping } from '../support/import-text.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';
import { sameByAllReaders } from '../support/same-by-all-readers.ts';
import { smallCity } from '../support/small-city.ts';

const mapping = logMapping({});
const header = 'date,channel,note\n';
const utf8 = (text: string): Uint8Array<ArrayBuffer> => encodeText(text, 'utf-8');
const rows = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `2024-0${(at % 9) + 1}-1${at % 10},${row(at)}\n`).join('');
const plainRows = (count: number): string => rows(count, (at) => `портал,примітка ${at}`);
const whole = (...parts: readonly (Uint8Array<ArrayBuffer> | string)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...(typeof part === 'string' ? utf8(part) : part)]));

describe('padding', () => {
  test('takes no memory, however much of it a file has', () => {
    const bytes = new UnpaddedBytes('utf-8', null);
    bytes.append(utf8('date,'));
    const zeros = new Uint8Array(1 << 24);
    for (let at = 0; at < 16; at += 1) bytes.append(zeros);
    bytes.append(utf8('channel\n'));
    expect(bytes.fileBytes).toBe(5 + (1 << 28) + 8);
    bytes.drop(5);
    expect(bytes.fileBytes).toBe(8);
  });

  test('at the end of a chunk does not hide bytes at fault in the next one', async () => {
    const until = utf8(`${header}${plainRows(3000)}2024-01-11,портал,abc\0`);
    const fault = Uint8Array.of(0xff);
    const bytes = whole(until, 'def\n2024-01-12,портал,', fault, `\n${plainRows(9)}`);
    const { text } = await sameByAllReaders({ bytes, mapping, ranges: 1, chunkSizes: [until.length, 1000] });
    expect(text).toMatch(/"mixed-encodings"[^]*"line": 3003/);
  });
});

describe('a file that can no longer be read', () => {
  /** As a file on a disk: once it is another one, nothing of it can be opened. */
  const changing = (openings: number): ByteSource => {
    const file = bytesSource('log.csv', utf8(`${header}${plainRows(60_000)}`), 1 << 16);
    let opened = 0;
    const check = () => {
      if (opened > openings)
        throw new SourceFault({ code: 'file-changed', where: { file: 'log.csv' }, values: {} });
    };
    async function* openRange(from: number, to: number) {
      opened += 1;
      check();
      yield* file.openRange?.(from, to) ?? [];
      check();
    }
    return { ...file, openRange };
  };

  test.each([1, 2, 3, 4, 5, 6, 8, 12])('after %i looks at it: is named as such', async (openings) => {
    for (const pass of [
      undefined,
      // two would be given blocks of what is opened once
      parallelPass(readersInThisThread(smallCity, { count: 3, rangeBytes: 300_000 })),
    ]) {
      const context = { city: smallCity, ...(pass !== undefined && { pass }) };
      const { kind, text } = await importPrint([changing(openings)], mapping, context);
      // in order it is opened twice, and then whole
      if (kind === 'imported') expect(pass).toBeUndefined();
      else expect(JSON.parse(text)).toMatchObject({ kind: 'failed', problems: [{ code: 'file-changed' }] });
    }
  });

  test('within the bytes by which its encoding is judged', async () => {
    const noise = (at: number): string => (Math.imul(at + 1, 2_654_435_761) >>> 0).toString(36);
    const text =
      header + rows(60_000, (at) => `web,note ${noise(at)}`) + rows(600, (at) => `портал,${noise(at)}`);
    const packed = new Uint8Array(gzipSync(text));
    const bytes = packed.slice(0, packed.length - 200);
    const { text: outcome } = await sameByAllReaders({ bytes, mapping, ranges: 1, chunkSizes: [1 << 16] });
    expect(outcome).toContain('truncated-gzip');
  });
});

test('letters beyond ASCII are seen in bytes of any length, wherever they lie', () => {
  const bytes = new Uint8Array(64);
  for (let from = 0; from < 9; from += 1) {
    for (let length = 0; length < 20; length += 1) {
      bytes.fill(0x61);
      expect(hasForeignLetter(bytes.subarray(from, from + length))).toBe(false);
      for (let at = 0; at < length; at += 1) {
        bytes.fill(0x61);
        bytes[from + at] = 0x80;
        expect(hasForeignLetter(bytes.subarray(from, from + length))).toBe(true);
      }
    }
  }
});

test('no files at all are an import of nothing, for many readers too', async () => {
  const pass = parallelPass(readersInThisThread(smallCity, { count: 2, rangeBytes: 300_000 }));
  const [one, several] = [{}, { pass }].map((how) => importPrint([], mapping, { city: smallCity, ...how }));
  expect(await several).toEqual(await one);
});

test('a file at fault beside one with too many labels: both are named', async () => {
  const undated = utf8(`${header}1/1/2022 "x,портал,a\n2/2/2022 x,портал,b\n`);
  const labels = utf8(`${header}${rows(9, (at) => `канал ${at},a`)}`);
  const { text } = await expectSameImport({
    mapping,
    city: smallCity,
    labelsPerColumn: 5,
    sources: (chunkSize) => [
      bytesSource('a.csv', undated, chunkSize),
      bytesSource('b.csv', labels, chunkSize),
    ],
    chunkSizes: [undefined, 50],
    readers: [1, 2, 3].map((count) => ({ count, rangeBytes: 40 })),
  });
  expect(text).toMatch(/no-readable-date[^]*too-many-labels/);
});

test('a first line that is a hint at the separator only in another encoding is a record', async () => {
  const rest = encodeText(`\ndate;channel;note\n${plainRows(30).replaceAll(',', ';')}`, 'windows-1251');
  for (const first of [Uint8Array.of(0xd0, 0x90), Uint8Array.of(0xe2, 0x82)])
    await sameByAllReaders({ bytes: whole('sep=', first, rest), mapping, ranges: 3 });
});

test('a compressed line without an end waits in no block larger than a record may be', async () => {
  const blockBytes = 1 << 20;
  async function* chunks() {
    yield utf8(header);
    for (let at = 0; at < 200; at += 1) yield new Uint8Array(1 << 16).fill(0x78);
  }
  const sizes: number[] = [];
  for await (const { bytes } of recordBlocks(chunks(), { delimiter: ',', width: 3, blockBytes }))
    sizes.push(bytes.length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(header.length + 200 * (1 << 16));
  expect(Math.max(...sizes)).toBeLessThan(blockBytes + 4 * recordLimits.recordBytes);
});
