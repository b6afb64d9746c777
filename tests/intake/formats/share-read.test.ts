import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { countedSource } from '../../../src/intake/counted-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';

const rows = Array.from({ length: 20_000 }, (_, at) => [at, `рядок ${(at * 7919) % 20_011}`, 'портал']);
const sheets = [{ name: 'Журнал', rows }];
const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const files: Readonly<Record<string, () => Promise<Uint8Array<ArrayBuffer>>>> = {
  'log.xlsx': async () => Uint8Array.from(await writeXlsx({ sheets })),
  'log.ods': async () => Uint8Array.from(await writeOds({ sheets })),
  'log.json': async () => utf8(JSON.stringify(rows.map(([a, b, c]) => ({ a, b, c })))),
  'log.parquet': async () => {
    const columnData = ['a', 'b', 'c'].map((name, at) => ({ name, data: rows.map((row) => row[at] ?? '') }));
    return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: 1000 }));
  },
};

test.each(Object.keys(files))('what was read of %s never runs ahead of its rows', async (name) => {
  const make = files[name] as () => Promise<Uint8Array<ArrayBuffer>>; // one of them
  const table = await openTable(bytesSource(name, await make(), 10_000), null);
  const source = countedSource(table);
  const told: { readonly text: number; readonly bytes: number }[] = [];
  let text = 0;
  for await (const chunk of source.openOnce()) {
    text += chunk.length;
    told.push({ text, bytes: source.bytesRead() });
  }
  const bytes = told.map((one) => one.bytes);
  expect(bytes).toEqual(bytes.toSorted((a, b) => a - b));
  expect(Math.max(...bytes)).toBeLessThanOrEqual(source.bytes);
  for (const one of told.filter((some) => some.text < text * 0.6))
    expect(one.bytes).toBeLessThan(source.bytes * 0.95);
  expect(bytes.at(-1)).toBeGreaterThan(source.bytes * 0.5);
});
