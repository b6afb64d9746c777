import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { fileTables } from '../../../src/intake/formats/file-tables.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { usualTables } from '../../../src/intake/formats/usual-tables.ts';
import { readBytes } from '../../../src/intake/read-bytes.ts';
import { row, xlsxOf } from '../../support/xlsx-of.ts';
import { zipOf } from '../../support/zip-of.ts';

const csv = 'дата,канал\n2024-03-09,портал\n';
const source = (bytes: Uint8Array<ArrayBuffer>, name = 'logs.zip') => bytesSource(name, bytes, 1000);
const textOf = async (bytes: Promise<Uint8Array>): Promise<string> => new TextDecoder().decode(await bytes);
const refusal = (code: string, values: Record<string, unknown> = {}) => ({
  problem: { code, where: { file: expect.stringContaining('logs.zip') as string }, values },
});

describe('an archive', () => {
  test('gives every file in it, of workbooks the first sheet, and nothing that systems put there', async () => {
    const book = await xlsxOf({
      sheets: [
        { name: 'Один', data: row(1, ['a']) },
        { name: 'Два', data: row(1, ['b']) },
      ],
    });
    const bytes = await zipOf({
      'порожній.csv': '',
      '2024/січень.csv': csv,
      '2024/книга.xlsx': book,
      '__MACOSX/._січень.csv': 'x',
      '.DS_Store': 'x',
      'внутрішній.zip': await zipOf({ 'глибоко.csv': csv }),
    });
    const tables = usualTables(await fileTables(source(bytes)));
    expect(tables.map(({ path, format }) => [...path, format])).toEqual([
      ['2024/січень.csv', 'delimited'],
      ['2024/книга.xlsx', 'Один', 'xlsx'],
      ['внутрішній.zip', 'глибоко.csv', 'delimited'],
    ]);
    const found = await openTable(source(bytes), ['внутрішній.zip', 'глибоко.csv']);
    expect(found.name).toBe('logs.zip › внутрішній.zip › глибоко.csv');
    expect(await textOf(readBytes(found, 0, 1000))).toBe(csv);
  });

  test('that is encrypted, empty, or cut is named as such', async () => {
    const locked = await zipOf({ 'a.csv': csv }, { password: 'пароль' });
    await expect(fileTables(source(locked))).rejects.toMatchObject(refusal('encrypted-file'));
    await expect(fileTables(source(await zipOf({ '.DS_Store': 'x' })))).rejects.toMatchObject(
      refusal('nothing-inside'),
    );
    const whole = await zipOf({ 'a.csv': csv.repeat(100) });
    await expect(fileTables(source(whole.slice(0, whole.length - 30)))).rejects.toMatchObject({
      problem: { code: 'broken-file', values: { format: 'zip' } },
    });
  });

  test('that would inflate to far more than it is, is refused by its directory', async () => {
    const bomb = await zipOf({ 'a.csv': new Uint8Array(200 << 20) });
    expect(bomb.length).toBeLessThan(1 << 20);
    await expect(fileTables(source(bomb))).rejects.toMatchObject(refusal('inflates-too-much'));
  }, 60_000);

  test('whose directory says less than there is, is refused while it is read', async () => {
    const bytes = await zipOf({ 'a.csv': csv.repeat(5000) });
    const view = new DataView(bytes.buffer);
    // the size in the central directory, and that beside the file
    for (let at = 0; at + 4 < bytes.length; at += 1) {
      if (view.getUint32(at, true) === 0x0201_4b50) view.setUint32(at + 24, 1000, true);
    }
    const wholeText = async () => readBytes(await openTable(source(bytes), ['a.csv']), 0, 1e9);
    await expect(wholeText()).rejects.toMatchObject({
      problem: { code: expect.stringMatching(/inflates-too-much|broken-file/) as string },
    });
  });

  test('of documents is no table', async () => {
    const docx = await zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' });
    await expect(fileTables(source(docx))).rejects.toMatchObject(
      refusal('unsupported-format', { format: 'docx' }),
    );
  });
});

test('what is compressed with gzip may be a workbook or JSON', async () => {
  const packed = (bytes: Uint8Array | string) => source(new Uint8Array(gzipSync(bytes)), 'logs.zip.gz');
  const book = await fileTables(packed(await xlsxOf({ sheets: [{ name: 'A', data: row(1, ['a']) }] })));
  expect(book.map(({ format, path }) => [format, ...path])).toEqual([['xlsx', 'A']]);
  expect((await fileTables(packed('[{"a":1}]'))).map(({ format }) => format)).toEqual(['json']);
  expect((await fileTables(packed(csv))).map(({ format }) => format)).toEqual(['delimited']);
});
