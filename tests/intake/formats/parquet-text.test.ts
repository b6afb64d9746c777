import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import type { ByteSource } from '../../../src/intake/byte-source.ts';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { joinBytes } from '../../../src/intake/join-bytes.ts';
import type { ResolvedColumns } from '../../../src/intake/resolve-columns.ts';
import { anyParquet } from '../../support/any-parquet.ts';
import { logMapping } from '../../support/import-text.ts';
import { rowsOfSource } from '../../support/rows-of-source.ts';
import { slowParquetText } from '../../support/slow-parquet-text.ts';

const textOf = async (chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<string> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of chunks) pieces.push(piece);
  return new TextDecoder().decode(joinBytes(pieces));
};

const open = (bytes: Uint8Array<ArrayBuffer>): Promise<ByteSource> =>
  openTable(bytesSource('log.parquet', bytes, 1000), null);

const needed = (date: readonly number[], channel: readonly number[]): ResolvedColumns => ({
  date,
  channel,
  district: null,
  service: null,
  count: null,
  id: null,
  segments: [],
  filters: [],
  width: 0,
  needed: 0,
});

test('columns written at once are the text that rows of values give', async () => {
  await fc.assert(
    fc.asyncProperty(anyParquet, async (parquet) => {
      const bytes = new Uint8Array(parquetWriteBuffer(parquet));
      expect(await textOf((await open(bytes)).open())).toBe(await slowParquetText(bytes));
    }),
    { numRuns: 200, endOnFailure: true },
  );
});

test('of rows with a date other columns need not be read; of rows without one every cell is', async () => {
  await fc.assert(
    fc.asyncProperty(anyParquet, fc.array(fc.nat(4)), fc.nat(4), async (parquet, some, dated) => {
      const width = parquet.columnData.length;
      const date = dated % width;
      const places = new Set([date, ...some.filter((place) => place < width)]);
      const source = await open(new Uint8Array(parquetWriteBuffer(parquet)));
      const openNarrow = () =>
        source.written?.openFor?.(logMapping(), needed([date], [...places])) ?? source.open();
      const whole = await rowsOfSource(source);
      const narrow = await rowsOfSource({ ...source, open: openNarrow });
      expect(narrow.length).toBe(whole.length);
      for (const [at, row] of narrow.entries()) {
        const full = whole[at] ?? [];
        expect(row.length).toBe(full.length);
        const isWhole = !/^\d{4}-\d\d-\d\d/.test(full[date] ?? '');
        for (const [place, cell] of row.entries())
          if (isWhole || places.has(place) || cell !== '') expect(cell).toBe(full[place]);
      }
    }),
    { numRuns: 100, endOnFailure: true },
  );
});

test('columns that are not asked for are left empty where all rows have a date', async () => {
  const day = new Date('2024-03-09');
  const columnData = [
    { name: 'date', data: [day, day] },
    { name: 'personal', data: ['Іваненко', 'Петренко'] },
    { name: 'channel', data: ['портал', 'ЦНАП'] },
  ];
  const source = await open(new Uint8Array(parquetWriteBuffer({ columnData })));
  const narrow = source.written?.openFor?.(logMapping(), needed([0], [2]));
  expect(await textOf(narrow ?? source.open())).toBe(
    'date,personal,channel\n2024-03-09T00:00:00.000Z,,портал\n2024-03-09T00:00:00.000Z,,ЦНАП\n',
  );
});
