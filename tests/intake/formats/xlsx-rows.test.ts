import { streamXlsxRows } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { archiveEntries } from '../../../src/intake/formats/archive.ts';
import { HiddenRows } from '../../../src/intake/formats/xlsx/hidden-rows.ts';
import { xlsxRows } from '../../../src/intake/formats/xlsx/xlsx-rows.ts';
import { type HandWorkbook, row, xlsxOf } from '../../support/xlsx-of.ts';

const shared = ['портал', 'ЦНАП'];
const data = (words: readonly string[]): string =>
  words.map((word, at) => row(at + 1, [word, at, { date: 45_000 + at }])).join('');
const sheets: HandWorkbook['sheets'] = [
  { name: 'Один', data: data(['a', 'b']) },
  { name: 'Два', data: `<row r="3"><c r="B3" t="s"><v>1</v></c></row>${row(9, ['x', null, 'y'])}` },
  { name: 'Три', data: data(Array.from({ length: 5000 }, (_, at) => `рядок ${at}`)) },
];

const all = async <T>(rows: AsyncIterable<T>): Promise<readonly T[]> => {
  const list: T[] = [];
  for await (const one of rows) list.push(one);
  return list;
};

const books: Readonly<Record<string, HandWorkbook>> = {
  'of usual parts': { sheets, shared },
  'whose sheets are numbered otherwise': { sheets, shared, partOf: (sheet) => `sheet${4 - sheet}.xml` },
  'whose sheets have names': { sheets, shared, partOf: (sheet) => `аркуш-${sheet}.xml` },
  'that names shared texts and has none': {
    sheets: sheets.slice(0, 1),
    relations:
      '<Relationship Id="rId91" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>',
  },
  'with dates from 1904 on': { sheets, shared, date1904: true },
};

test.each(Object.keys(books))(
  'a workbook %s has the same rows read bit by bit and as a whole',
  async (name) => {
    const book = books[name] as HandWorkbook; // one of them
    const bytes = await xlsxOf(book);
    const entries = await archiveEntries(bytesSource('log.xlsx', bytes, 1000));
    for (const sheet of book.sheets.keys()) {
      const shares: number[] = [];
      const watch = { onShare: (share: number) => void shares.push(share), hidden: new HiddenRows() };
      const rows = await all(xlsxRows({ bytes, entries }, sheet, watch));
      expect(rows).toEqual(await all(streamXlsxRows(bytes, { sheet })));
      expect(rows.length).toBeGreaterThan(0);
      if (book.partOf === undefined) expect(shares.at(-1) ?? 1).toBe(1);
    }
  },
);
