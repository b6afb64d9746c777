import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { parallelPass } from '../../src/intake/parallel-pass.ts';
import { borderTraps } from '../support/border-traps.ts';
import { importPrint } from '../support/import-print.ts';
import { logMapping } from '../support/import-text.ts';
import { readersInThisThread } from '../support/readers-in-this-thread.ts';

const rangeBytes = 1 << 19;
/** looked at where a range begins and where it ends, to guess the borders */
const guessedBytesPerRange = 2 * (1 << 16);
const chunkSize = 1 << 16;

const mapping = logMapping({
  date: { kind: 'column', column: 'дата і час' },
  district: 'район',
  service: 'послуга',
  channel: { kind: 'column', column: 'канал' },
});
/** fewer than the labels in quotes, which are none */
const context = { city: kharkiv, limits: { labelsPerColumn: 100 } };

/** The last two lengths of a file are given out in four parts each. */
const rangesOf = (bytes: number): number => Math.ceil(bytes / rangeBytes) + 2 * (4 - 1);

/** A source that adds up the bytes that were asked of it by ranges. */
const countingSource = (bytes: Uint8Array<ArrayBuffer>) => {
  const source = bytesSource('trap.csv', bytes, chunkSize);
  const read = { bytes: 0 };
  async function* openRange(from: number, to: number) {
    for await (const chunk of source.openRange?.(from, to) ?? []) {
      read.bytes += chunk.length;
      yield chunk;
    }
  }
  return { source: { ...source, openRange } satisfies ByteSource, read };
};

const traps = Object.entries(borderTraps).map(([name, trap]) => {
  const text = [...trap({ lines: 50_000, quietLines: 2500, fieldLines: 5000 })].join('');
  return [name, new TextEncoder().encode(text)] as const;
});

describe.each(traps)('borders guessed wrong: %s', (name, bytes) => {
  const print = (source: ByteSource, count: number | null) => {
    const pass =
      count === null ? {} : { pass: parallelPass(readersInThisThread(kharkiv, { count, rangeBytes })) };
    return importPrint([source], mapping, { ...context, ...pass });
  };

  test.each([1, 2, 3, 8])('%i readers read at most twice as much as one in order', async (count) => {
    const alone = countingSource(bytes);
    const expected = await print(alone.source, null);
    expect(expected.kind).toBe(name === 'never-closed' ? 'failed' : 'imported');
    const shared = countingSource(bytes);
    const { text } = await print(shared.source, count);
    expect(text === expected.text).toBe(true);
    const ranges = rangesOf(bytes.length);
    expect(shared.read.bytes).toBeLessThanOrEqual(2 * bytes.length + ranges * guessedBytesPerRange);
  });
});

test('a line that ends a quoted text with separators in it is not guessed to be a record', async () => {
  const row = (at: number) =>
    `2025-01-0${(at % 9) + 1};Київський;Довідка;портал;"дуже; дуже\nдовго; чекали; вчора; знову; сьогодні"\n`;
  const text = `дата і час;район;послуга;канал;коментар\n${Array.from({ length: 20_000 }, (_, at) => row(at)).join('')}`;
  const { source, read } = countingSource(new TextEncoder().encode(text));
  const pass = parallelPass(readersInThisThread(kharkiv, { count: 3, rangeBytes }));
  const { kind } = await importPrint([source], mapping, { ...context, pass });
  expect(kind).toBe('imported');
  const ranges = rangesOf(source.bytes);
  // nothing was read again
  expect(read.bytes).toBeLessThanOrEqual(source.bytes + ranges * guessedBytesPerRange);
});
