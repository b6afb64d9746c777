import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { detectDialect } from '../../src/intake/detect-dialect.ts';
import { delimiters } from '../../src/intake/dialect.ts';
import { readHead } from '../../src/intake/read-head.ts';
import { encodeText } from '../support/encode-text.ts';

const detect = (text: string) => detectDialect(text, true);

describe('delimiter', () => {
  const table = [
    ['Дата', 'Район', 'Послуга', 'Канал', 'Кількість'],
    ['2024-03-09', 'Салтівський', 'Субсидія, пільга', 'портал', '12'],
    ['2024-03-10', 'Київський', 'Довідка; витяг', 'ЦНАП', '3'],
    ['2024-03-11', 'Київський', 'Запис | черга', 'ЦНАП', '7'],
  ];

  it.each(delimiters)('%j, with the others inside quotes', (delimiter) => {
    const quoted = table.map((row) =>
      row.map((cell) => (/[,;|]/.test(cell) ? `"${cell}"` : cell)).join(delimiter),
    );
    expect(detect(`${quoted.join('\n')}\n`)).toEqual({ delimiter, headerRecord: 1 });
  });

  it.each(delimiters)('%j of a header alone', (delimiter) => {
    expect(detect(['дата', 'район', 'канал'].join(delimiter))).toEqual({ delimiter, headerRecord: 1 });
  });

  it.each([
    ['one decimal comma in each row', 'район;частка\nКиївський;12,5\nСалтівський;3,1\n', ';'],
    ['as many decimal commas as semicolons, without a header', '12,5;3,1\n1,5;2,5\n3,5;7,5\n', ';'],
    ['a comma in each service', 'послуга;канал\nвидача, обмін;портал\nвтрата, крадіжка;ЦНАП\n', ';'],
    ['numbers only', 'a,b,c\n1,2,3\n4,5,6\n', ','],
    ['two columns', 'date,channel\n2024-01-02,web\n2024-01-03,"in, person"\n', ','],
    ['a list inside a field', 'a,b,c\nx,1|2|3|4,y\nz,1|2,w\n', ','],
    ['times with commas', '2024-01-01 10:00:00,123\tweb\tX\n2024-01-01 10:00:01,456\tweb\tY\n', '\t'],
    ['ragged rows', 'a;b;c;d\n1;2;3\n1;2;3;4\n1;2;3;4\n1;2;3;4;5\n', ';'],
    ['title lines with commas', 'Звіт, Харків, 2024\n\nдата;район;канал\n2024-01-01;Київський;web\n', ';'],
    ['quoted line breaks', 'a;"b\nc, d, e";f\n1;"2\n3";4\n', ';'],
    ['a single column', 'канал\nпортал\nЦНАП\n', ','],
    ['no text at all', '', ','],
  ])('%s', (_, text, delimiter) => {
    expect(detect(text).delimiter).toBe(delimiter);
  });

  it('is what a sep line says', () => {
    expect(detect('sep=;\r\na,b;c,d\r\n1,2;3,4\r\n')).toEqual({ delimiter: ';', headerRecord: 1 });
    expect(detect('"sep=|"\na|b\n1|2\n').delimiter).toBe('|');
    expect(detect('sep=\t\na\tb;c\n1\t2\n').delimiter).toBe('\t');
    expect(detect('SEP=,\na,b;c\n1,2;3\n').delimiter).toBe(',');
    expect(detect('sep=:\na;b\n1;2\n').delimiter).toBe(';');
  });
});

describe('header', () => {
  it.each([
    ['in the first record', 'дата;район;канал\n2024-01-02;Київський;web\n', 1],
    ['of words above words', 'район;канал\nКиївський;web\nСалтівський;ЦНАП\n', 1],
    ['below title lines', 'Звіт за 2024 рік\nЦНАП\n\nдата;район;канал\n2024-01-02;Київський;web\n', 3],
    [
      'below padded title lines',
      'Звіт;;;;\nпідготовлено;01.02.2024;;;\nдата;район;послуга;канал;к-ть\n01.01.2024;К;П;web;3\n',
      3,
    ],
    [
      'above a title row',
      'дата;район;канал;к-ть\nI. Онлайн;;;\n2024-01-02;Київський;web;1\n2024-01-03;Київський;web;2\n',
      1,
    ],
    ['of years above numbers', 'послуга;2022;2023;2024\nсубсидія;12;15;31\nдовідка;5;7;11\n', 1],
    ['of dates above numbers', 'послуга;01.01.2024;01.02.2024\nсубсидія;12;15\nдовідка;5;7\n', 1],
    ['with an empty cell', ';дата;район\n1;2024-01-01;Київський\n2;2024-01-02;Київський\n', 1],
    ['after a sep line', 'sep=;\nдата;канал\n2024-01-01;web\n', 1],
    ['after blank lines', '\n\r\n\nдата;канал\n2024-01-01;web\n', 1],
    ['without rows', 'дата;район;канал\n', 1],
    ['of one column', 'дата\n2024-01-01\n2024-01-02\n', 1],
    ['with line breaks inside', '"дата\nзвернення";"спосіб\nподання"\n2024-01-01;web\n', 1],
  ])('%s', (_, text, headerRecord) => {
    expect(detect(text).headerRecord).toBe(headerRecord);
  });

  it.each([
    ['dates like those below', '2024-01-01;Київський;web\n2024-01-02;Салтівський;web\n'],
    ['dates and times', '09.03.2024 10:15;web;3\n10.03.2024 11:15;web;4\n'],
    ['numbers like those below', 'Київський;12;web\nСалтівський;15;ЦНАП\n'],
    ['epoch seconds', '1709978100;web\n1709978200;web\n'],
    ['a single row with a date', '2024-01-01;Київський;web\n'],
    ['years where there are years', '2023;січень;12\n2023;лютий;15\n2024;січень;7\n'],
    ['words that come again', 'Київський;web\nКиївський;ЦНАП\nСалтівський;web\nКиївський;web\n'],
    ['one column of dates', '2024-01-01\n2024-01-02\n'],
  ])('none: %s', (_, text) => {
    expect(detect(text).headerRecord).toBeNull();
  });

  it('is where the user says', () => {
    const given = detectDialect('a;b\n1;2\nx;y\n', true, { headerRecord: 3 });
    expect(given).toEqual({ delimiter: ';', headerRecord: 3 });
    expect(detectDialect('a;b,c\n1;2,3\n', true, { delimiter: ',' }).delimiter).toBe(',');
  });
});

describe('the head of a file', () => {
  const head = (text: string, given = {}) => readHead(bytesSource('t.csv', encodeText(text, 'utf-8')), given);

  it('holds dialect, header, preview and sample', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `2024-01-01;Київський;${at}`);
    const result = await head(`Звіт\nдата;район;число\n${rows.join('\n')}`);
    if (result.kind !== 'head') throw new Error(result.problem.code);
    expect(result.dialect).toEqual({ encoding: 'utf-8', gzip: false, delimiter: ';', headerRecord: 2 });
    expect(result.header).toEqual(['дата', 'район', 'число']);
    expect(result.preview.length).toBe(20);
    expect(result.sample.length).toBe(2000);
    expect(result.sample[1999]).toEqual(['2024-01-01', 'Київський', '1999']);
    expect(result.preview).toEqual(result.sample.slice(0, 20));
  });

  it('holds the first rows of a file without a header', async () => {
    const result = await head('2024-01-01;web\n2024-01-02;ЦНАП\n');
    expect(result).toMatchObject({
      header: null,
      sample: [
        ['2024-01-01', 'web'],
        ['2024-01-02', 'ЦНАП'],
      ],
    });
  });

  it('follows what the user decided', async () => {
    const result = await head('2024-01-01;web\n2024-01-02;ЦНАП\n', { headerRecord: 1, delimiter: ',' });
    expect(result).toMatchObject({ header: ['2024-01-01;web'], sample: [['2024-01-02;ЦНАП']] });
  });
});

const data = '../shared/data';
describe.skipIf(!existsSync(data))(`real files in ${data} (skipped where absent)`, () => {
  it.each([
    ['requests/kansas-city/12_neighborhood.csv', ',', 1, 'CASE ID'],
    ['requests/canada-service-inventory-2023-24.csv', ',', 1, 'fiscal_yr'],
    ['requests/govuk-transaction-volumes.csv', ',', 1, 'Department'],
    ['statistics/logfemrate.txt', '\t', 1, 'V1'],
    ['statistics/nile.csv', ',', 1, 'rownames'],
    ['dirty/ua-protected-areas-kharkivska.cp1251.csv', ';', 1, '№ з.п.'],
    ['dirty/ua-protected-areas-kyiv_city.cp1251.csv', ';', 1, '№ з.п.'],
    ['dirty/ua-protected-areas-lvivska.cp1251.csv', ';', 1, '№ з.п.'],
  ])('%s', async (...[path, delimiter, headerRecord, first]) => {
    const result = await readHead(bytesSource(path, Uint8Array.from(readFileSync(`${data}/${path}`))));
    expect(result).toMatchObject({ kind: 'head', dialect: { delimiter, headerRecord } });
    if (result.kind === 'head') expect(result.header?.[0]).toBe(first);
  });
});
