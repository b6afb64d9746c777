import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { readRecords } from '../../src/intake/read-records.ts';

const dialect = { encoding: 'utf-8', gzip: false, delimiter: ';', headerRecord: 1 } as const;
const rows = new TextEncoder().encode('2024-03-09;Салтівський;портал;12\n'.repeat(20_000));

/** A file without an end, and whether it was let go of. */
const endless = (): { readonly source: ByteSource; readonly isClosed: () => boolean } => {
  let isClosed = false;
  const source: ByteSource = {
    name: 't',
    bytes: 0,
    async *open() {
      try {
        for (;;) yield rows;
      } finally {
        isClosed = true;
      }
    },
  };
  return { source, isClosed: () => isClosed };
};

describe('cancelling', () => {
  it('ends the reading with the reason, and lets go of the file', async () => {
    const { source, isClosed } = endless();
    const controller = new AbortController();
    let batches = 0;
    const reading = async () => {
      for await (const { records } of readRecords(source, dialect, { signal: controller.signal })) {
        expect(records.length).toBeGreaterThan(0);
        if (++batches === 3) controller.abort(new Error('enough'));
      }
    };
    await expect(reading()).rejects.toThrow('enough');
    expect(batches).toBe(3);
    expect(isClosed()).toBe(true);
  });

  it('is heard although all bytes are there at once', async () => {
    for (const gzip of [false, true]) {
      const { source, isClosed } = endless();
      const zipped = Uint8Array.from(gzipSync(rows));
      const members: ByteSource = {
        ...source,
        async *open() {
          for await (const chunk of source.open()) if (chunk.length > 0) yield zipped;
        },
      };
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), 20);
      const reading = async () => {
        const options = { signal: controller.signal };
        for await (const batch of readRecords(gzip ? members : source, { ...dialect, gzip }, options)) {
          expect(batch.records.length).toBeGreaterThan(0);
        }
      };
      await expect(reading()).rejects.toMatchObject({ name: 'AbortError' });
      expect(isClosed()).toBe(true);
      clearTimeout(timer);
    }
  });

  it('before the start reads nothing', async () => {
    const reading = readRecords(bytesSource('t', rows), dialect, { signal: AbortSignal.abort() });
    await expect(reading.next()).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('by leaving the loop lets go of the file', async () => {
    const { source, isClosed } = endless();
    for await (const batch of readRecords(source, dialect)) if (batch.firstRecord > 1) break;
    expect(isClosed()).toBe(true);
  });
});

describe('progress', () => {
  it('rises to the size of the file as stored', async () => {
    const zipped = Uint8Array.from(gzipSync(rows));
    for (const [bytes, gzip] of [
      [rows, false],
      [zipped, true],
    ] as const) {
      let last = 0;
      for await (const { bytesRead } of readRecords(bytesSource('t', bytes, 5000), { ...dialect, gzip })) {
        expect(bytesRead).toBeGreaterThanOrEqual(last);
        last = bytesRead;
      }
      expect(last).toBe(bytes.length);
    }
  });
});
