import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, type CsvCell } from '../../src/reports/csv-text.ts';
import { parseCsv } from '../support/parse-csv.ts';

const bom = '\ufeff';

describe('CSV', () => {
  it('is what a Ukrainian spreadsheet opens: BOM, semicolons, decimal commas, CRLF', () => {
    expect(
      csvText(
        [
          ['Район', 58.3217, 1_420_000],
          ['А;Б', -0.5, null],
        ],
        'uk',
      ),
    ).toBe(`${bom}Район;58,3217;1420000\r\n"А;Б";-0,5;\r\n`);
  });

  it('is what an English spreadsheet opens: commas and points', () => {
    expect(
      csvText(
        [
          ['District', 58.3217, 1_420_000],
          ['a,b', -0.5, null],
        ],
        'en',
      ),
    ).toBe(`${bom}District,58.3217,1420000\r\n"a,b",-0.5,\r\n`);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\u00a0=1',
    '＝1',
    "=cmd|' /C calc'!A0",
    '\n=1',
  ])('makes no formula of the foreign text %j', (text) => {
    for (const locale of ['uk', 'en'] as const) {
      const [[cell] = []] = parseCsv(csvText([[text]], locale).slice(1), locale === 'uk' ? ';' : ',');
      expect(cell).toBe(`'${text}`);
    }
  });

  it('leaves numbers of its own alone, negative ones too', () => {
    expect(csvText([[-6.9, 0, 1e21, 1e-7]], 'en')).toBe(`${bom}-6.9,0,1000000000000000000000,0.0000001\r\n`);
  });

  it('writes nothing for what is no number', () => {
    expect(csvText([[Number.NaN, Number.POSITIVE_INFINITY]], 'en')).toBe(`${bom},\r\n`);
  });

  it('reads back as it was written, whatever the text', () => {
    const signs = fc.constantFrom(...Array.from('aБї",;=+-@\t\r\n\'|<>%5 '));
    const cell: fc.Arbitrary<CsvCell> = fc.oneof(
      fc.string({ unit: signs }),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.constant(null),
    );
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.constantFrom('uk' as const, 'en' as const), (written, locale) => {
        const text = csvText(written, locale);
        expect(text.startsWith(bom)).toBe(true);
        const read = parseCsv(text.slice(1), locale === 'uk' ? ';' : ',');
        expect(read).toHaveLength(written.length);
        written.forEach((cells, row) => {
          expect(read[row]).toHaveLength(cells.length);
          cells.forEach((original, column) => {
            const back = read[row]?.[column] ?? '';
            if (typeof original === 'string') {
              expect(back === original || back === `'${original}`).toBe(true);
              expect(back).not.toMatch(/^[=+\-@\t\r]/);
            } else expect(back).toBe(original === null ? '' : String(original));
          });
        });
      }),
    );
  });

  it('begins no cell as a formula even for a reader that ignores quotes', () => {
    const text = csvText([['a\r\n=1', 'b;=2', 'c,=3']], 'uk');
    // quotes hold the line break and the separator: the obvious reader sees three cells
    expect(parseCsv(text.slice(1), ';')).toEqual([['a\r\n=1', 'b;=2', 'c,=3']]);
  });
});
