import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOfRows } from '../../../src/city/lists/cells-of-rows.ts';
import { csvCells } from '../../../src/city/lists/csv-cells.ts';
import { listNames } from '../../../src/city/lists/reference-lists.ts';
import { rowsFromCsv } from '../../../src/city/lists/rows-from-csv.ts';
import { shippedLists } from '../../../src/city/lists/shipped-lists.ts';
import { splitCsv } from '../../../src/city/lists/split-csv.ts';
import { csvText } from '../../../src/reports/csv-text.ts';
import { anyRow } from '../../support/any-lists.ts';
import { parseCsv } from '../../support/parse-csv.ts';

describe.each(listNames)('the list of %s as CSV', (list) => {
  test.each(['uk', 'en'] as const)('comes back as it was, whatever stands in it (%s)', (locale) => {
    fc.assert(
      fc.property(fc.array(anyRow[list] as fc.Arbitrary<never>, { maxLength: 6 }), (rows) => {
        const text = csvText(csvCells(list, rows, locale), locale);
        const read = rowsFromCsv(list, text);
        if (read.kind !== 'read') throw new Error(read.kind);
        expect(read.faults).toEqual([]);
        expect(read.rows).toEqual(rows);
        expect([read.unknown, read.missing]).toEqual([[], []]);
      }),
      { endOnFailure: true, numRuns: 150 },
    );
  });

  test('holds what is shipped', () => {
    const rows = shippedLists[list] as readonly never[];
    const read = rowsFromCsv(list, csvText(csvCells(list, rows, 'uk'), 'uk'));
    expect(read).toMatchObject({ kind: 'read', rows, faults: [] });
  });

  test('runs nothing in a spreadsheet', () => {
    fc.assert(
      fc.property(fc.array(anyRow[list] as fc.Arbitrary<never>, { maxLength: 4 }), (rows) => {
        const cells = parseCsv(csvText(csvCells(list, rows, 'uk'), 'uk').slice(1), ';');
        const numbers = cellsOfRows(list, rows).map((row) => row.map((cell) => typeof cell === 'number'));
        for (const [at, row] of cells.slice(1).entries())
          for (const [place, cell] of row.entries())
            if (!numbers[at]?.[place]) expect(cell).not.toMatch(/^\s*[=+\-@]/u);
      }),
      { endOnFailure: true },
    );
  });
});

test('records are cut as the obvious reader cuts them', () => {
  const anyCell = fc.array(fc.constantFrom('a', '"', ';', '\r\n', ' ', 'б')).map((signs) => signs.join(''));
  const written = (cell: string) => (/["\r\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (records) => {
      const text = records.map((cells) => `${cells.map(written).join(';')}\r\n`).join('');
      expect(splitCsv(text, ';')).toEqual(parseCsv(text, ';'));
    }),
    { endOnFailure: true },
  );
});

describe('a CSV file by hand', () => {
  test('may have its columns in any order and language, tabs, decimal commas, dotted dates and no codes', () => {
    const text =
      'Name in English\tМешканців\tresidents-date\tНазва українською\tШирота\tЩось\r\n' +
      'North side\t12 345\t01.02.2024\tПівніч\t50,04\tx\r\n\tn/a\t\tПівдень\t\t\n';
    const read = rowsFromCsv('districts', text);
    if (read.kind !== 'read') throw new Error(read.kind);
    expect(read.unknown).toEqual(['Щось']);
    expect(read.rows[0]).toMatchObject({
      id: 'north-side',
      name: { uk: 'Північ', en: 'North side' },
      residents: { number: 12_345, date: '2024-02-01' },
      centre: { latitude: 50.04, longitude: null },
    });
    expect(read.rows[1]).toMatchObject({ id: 'pivden', name: { uk: 'Південь', en: 'Південь' } });
    expect(read.faults).toEqual([{ list: 'districts', row: 1, column: 'residents', code: 'not-a-number' }]);
  });

  test.each([
    ['', 'empty'],
    ['\ufeff \r\n', 'empty'],
    ['a;b\r\n1;2\r\n', 'no-heading'],
    ['Код;"Назва', 'open-quote'],
    [`Код\r\n${'x\r\n'.repeat(5001)}`, 'too-many'],
  ])('that is none is told as what it is: %j', (text, kind) => {
    expect(rowsFromCsv('districts', text).kind).toBe(kind);
  });
});
