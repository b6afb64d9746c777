import { describe, expect, test } from 'vitest';
import { encodeText } from '../support/encode-text.ts';
import { logMapping } from '../support/import-text.ts';
import { sameByAllReaders } from '../support/same-by-all-readers.ts';

const textOf = (header: string, rows: readonly string[], lineEnd = '\n'): Uint8Array<ArrayBuffer> =>
  encodeText([header, ...rows, ''].join(lineEnd), 'utf-8');
const list = (length: number, row: (at: number) => string): string[] =>
  Array.from({ length }, (_, at) => row(at));
const of = (texts: readonly string[], at: number): string => texts[at % texts.length] ?? '';
const channels = ['портал', 'ЦНАП', '"телефон"', 'X-17'];

describe('dates that are not one column of days', () => {
  const years = ['2023', '2024', '24', '2024 рік', '"2025"', '', 'soon', '2022.0'];
  const months = ['1', '03', 'березень', 'Грудень', '"7"', '13', '12,0', '', '0', 'Всього'];
  const rows = list(600, (at) => {
    const month = of(months, at * 7).includes(',') ? '"12,0"' : of(months, at * 7);
    return `${of(years, (at * 3) >> 1)},${of(channels, at)},${month},${at % 5},N-${at % 400}`;
  });

  test.each([
    ['without ids', null],
    ['with ids', 'id'],
  ])('a year and a month: %s', async (_, id) => {
    const { kind, text } = await sameByAllReaders({
      bytes: textOf('рік,channel,місяць,count,id', rows, '\r\n'),
      mapping: logMapping({ date: { kind: 'year-month', year: 'рік', month: 'місяць' }, count: 'count', id }),
      chunkSizes: [1, 37, undefined],
    });
    expect(kind).toBe('imported');
    for (const code of ['no-date', 'unreadable-date', 'total-row']) expect(text).toContain(code);
    expect(text.includes('duplicate-id')).toBe(id !== null);
  });

  const fiscal = ['2023-2024', '2024/25', 'FY24', '2022', '2023/2025', '', '"FY 2025"', 'soon', '2024–25'];
  test.each([1, 4, 7])('years that begin with month %i', async (startMonth) => {
    const bytes = textOf(
      'channel,year,count',
      list(600, (at) => `${of(channels, at)},${of(fiscal, at * 5)},${at % 3}`),
    );
    const { kind, text } = await sameByAllReaders({
      bytes,
      mapping: logMapping({ date: { kind: 'fiscal-year', column: 'year', startMonth }, count: 'count' }),
      chunkSizes: [1, 37, undefined],
    });
    expect(kind).toBe('imported');
    for (const code of ['no-date', 'unreadable-date']) expect(text).toContain(code);
  });

  test('no readable date at all', async () => {
    const { text } = await sameByAllReaders({
      bytes: textOf(
        'channel,year',
        list(300, (at) => `${of(channels, at)},${of(['later', 'soon'], at >> 5)}`),
      ),
      mapping: logMapping({ date: { kind: 'fiscal-year', column: 'year', startMonth: 4 } }),
    });
    const where = { file: 'log.csv' };
    const problem = { code: 'no-readable-date', where, values: { column: 'year', example: 'later' } };
    expect(JSON.parse(text)).toEqual({ kind: 'failed', problems: [problem] });
  });
});

describe('padding between the bytes of a single-byte encoding', () => {
  const bytesOf = (rows: readonly string[]): Uint8Array<ArrayBuffer> =>
    encodeText(['date,district,channel', ...rows, ''].join('\n'), 'windows-1251');
  // more than a look at the head reads
  const before = list(
    2500,
    (at) => `2024-01-1${at % 10},${of(['Київський', 'Салтівський', 'Центр'], at)},ЦНАП`,
  );
  /** three Cyrillic letters of UTF-8, as this encoding reads them */
  const misread = new TextDecoder('windows-1251').decode(new TextEncoder().encode('при'));
  const read = (rows: readonly string[]) =>
    sameByAllReaders({
      bytes: bytesOf(rows),
      mapping: logMapping({ district: 'district' }),
      chunkSizes: [500, undefined],
    });

  test.each([0, 1, 2, 3, 4, 5, 6])('a NUL after %i bytes of what would be a word in UTF-8', async (place) => {
    const word = `${misread.slice(0, place)}\0${misread.slice(place)}`;
    for (const cell of [word, `"line\n${word}"`]) {
      const { text } = await read([...before, `2024-02-02,${cell},ЦНАП`, ...before]);
      const where = { file: 'log.csv', line: 2502 + (cell === word ? 0 : 1) };
      const problem = { code: 'mixed-encodings', where, values: { encoding: 'windows-1251' } };
      expect(JSON.parse(text)).toEqual({ kind: 'failed', problems: [problem] });
    }
  });

  test.each([1, 2, 3])('a NUL after %i bytes of two letters, which are no word', async (place) => {
    const word = `${misread.slice(0, place)}\0${misread.slice(place, 4)}`;
    const row = `2024-02-02,${word},ЦНАП`;
    const { kind, text } = await read([...before, row, ...before, row, row]);
    expect(kind).toBe('imported');
    expect(text).toContain(`"label": "${misread.slice(0, 4)}"`);
  });

  test('a NUL after every byte of a word that was met before', async () => {
    const padded = ['Цен\0тр', '\0Центр', 'Центр\0\0', 'Ц\0е\0н\0т\0р'].map(
      (word) => `2024-02-02,${word},ЦНАП`,
    );
    const { text } = await read([...before, ...padded, ...before]);
    expect(text).toContain('"counted": 5004');
    expect(text).toMatch(/"label": "Центр",\s+"requests": 1670/);
  });
});
