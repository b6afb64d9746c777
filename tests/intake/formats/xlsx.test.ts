import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { fileTables } from '../../../src/intake/formats/file-tables.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { rowsOfSource } from '../../support/rows-of-source.ts';
import { type HandWorkbook, row, xlsxOf } from '../../support/xlsx-of.ts';

const rowsOf = async (workbook: HandWorkbook, path: readonly string[] | null = null) =>
  rowsOfSource(await openTable(bytesSource('book.xlsx', await xlsxOf(workbook)), path));

const header = ['Дата', 'Канал', 'Кількість'];
/** 2024-03-09 */
const day = 45_360;

describe('a sheet of a workbook', () => {
  test('has its cells as a delimited text would have them', async () => {
    const data =
      row(1, header) +
      row(2, [{ date: day }, 'портал', 12]) +
      row(3, [{ date: day + 0.5 }, 'ЦНАП, "вікно"', 0.1]);
    expect(await rowsOf({ sheets: [{ name: 'Аркуш1', data }] })).toEqual([
      header,
      ['2024-03-09', 'портал', '12'],
      ['2024-03-09 12:00:00', 'ЦНАП, "вікно"', '0.1'],
    ]);
  });

  test('knows days that count from 1904', async () => {
    const data = row(1, header) + row(2, [{ date: day - 1462 }, 'портал', 12]);
    expect((await rowsOf({ sheets: [{ name: 'A', data }], date1904: true }))[1]).toEqual([
      '2024-03-09',
      'портал',
      '12',
    ]);
  });

  test('has shared texts, formulas by the value kept with them, faults by their names, and empty ends', async () => {
    const data = `${row(1, header)}<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><f>1+1</f><v>сума</v></c><c r="C2" t="e"><v>#N/A</v></c></row><row r="3"><c r="A3"><f>A2*2</f><v>7</v></c></row>`;
    expect(await rowsOf({ sheets: [{ name: 'A', data }], shared: ['немає', 'спільний'] })).toEqual([
      header,
      ['спільний', 'сума', '#N/A'],
      ['7', '', ''],
    ]);
  });

  test.each(['A1', 'A1:XFD1048576', 'B7:C9', 'nonsense'])(
    'is read whole whatever its dimension says: %s',
    async (dimension) => {
      const data = row(1, header) + row(2, [{ date: day }, 'портал', 1]);
      expect(await rowsOf({ sheets: [{ name: 'A', data, dimension }] })).toHaveLength(2);
    },
  );

  test('may have relations that lead nowhere', async () => {
    const relations =
      '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/none.xml"/>';
    expect(await rowsOf({ sheets: [{ name: 'A', data: row(1, header) }], relations })).toEqual([header]);
  });

  test('keeps the numbers of its rows where some are missing or have line breaks', async () => {
    const source = await openTable(
      bytesSource(
        'book.xlsx',
        await xlsxOf({
          sheets: [
            { name: 'A', data: row(1, ['a\nb', 'c']) + row(4, ['x', 'y\r\ny\ny']) + row(6, ['z', '']) },
          ],
        }),
      ),
      null,
    );
    const bytes: Uint8Array[] = [];
    for await (const chunk of source.open()) bytes.push(chunk);
    const lines = new TextDecoder().decode(Buffer.concat(bytes)).split(/\r\n|\r|\n/);
    const lineOf = (text: string): number => lines.findIndex((line) => line.startsWith(text)) + 1;
    expect([lineOf('x'), lineOf('z')].map((line) => source.written?.placeOfLine(line))).toEqual([
      { line: 4 },
      { line: 6 },
    ]);
    expect(source.written?.placeOfLine(1)).toEqual({ line: 1 });
  });
});

test('the first sheet that is shown is meant, the others can be chosen', async () => {
  const sheets = [
    { name: 'Довідник', state: 'hidden', data: row(1, ['довідник']) },
    { name: 'Січень', data: row(1, ['січень']) },
    { name: 'Лютий', data: row(1, ['лютий']) },
    { name: 'Службовий', state: 'veryHidden', data: row(1, ['службовий']) },
  ] as const;
  expect(await rowsOf({ sheets })).toEqual([['січень']]);
  expect(await rowsOf({ sheets }, ['Лютий'])).toEqual([['лютий']]);
  expect(await rowsOf({ sheets }, ['Довідник'])).toEqual([['довідник']]);
  const tables = await fileTables(bytesSource('book.xlsx', await xlsxOf({ sheets })));
  expect(tables.map(({ path, isHidden, source }) => [path, isHidden, source.name])).toEqual([
    [['Довідник'], true, 'book.xlsx › Довідник'],
    [['Січень'], false, 'book.xlsx › Січень'],
    [['Лютий'], false, 'book.xlsx › Лютий'],
    [['Службовий'], true, 'book.xlsx › Службовий'],
  ]);
});

test('a sheet that is there no more is named', async () => {
  const source = bytesSource('book.xlsx', await xlsxOf({ sheets: [{ name: 'A', data: '' }] }));
  await expect(openTable(source, ['B'])).rejects.toMatchObject({
    problem: { code: 'no-such-table', where: { file: 'book.xlsx' }, values: { table: 'B' } },
  });
});

test('a workbook that was cut is refused with its name', async () => {
  const bytes = await xlsxOf({ sheets: [{ name: 'A', data: row(1, header) }] });
  const cut = bytesSource('book.xlsx', bytes.slice(0, bytes.length - 400));
  await expect(openTable(cut, null)).rejects.toMatchObject({
    problem: { code: 'broken-file', where: { file: 'book.xlsx' } },
  });
});
