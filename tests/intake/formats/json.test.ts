import { describe, expect, test } from 'vitest';
import { bytesSource } from '../../../src/intake/bytes-source.ts';
import { openTable } from '../../../src/intake/formats/open-table.ts';
import { encodeText } from '../../support/encode-text.ts';
import { rowsOfSource } from '../../support/rows-of-source.ts';

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const rowsOf = async (bytes: Uint8Array<ArrayBuffer>, chunkSize?: number) =>
  rowsOfSource(await openTable(bytesSource('log.json', bytes, chunkSize), null));

const records = [
  { id: 1, when: '2024-03-09', at: { district: 'Салтівський', office: null }, tags: ['a', 'b'] },
  {
    id: 2,
    when: '2024-03-10',
    at: { district: 'Київський {"не дужка"} \\' },
    more: [{ deep: true }],
    late: 'так',
  },
];
const table = [
  ['id', 'when', 'at.district', 'at.office', 'tags', 'more', 'late'],
  ['1', '2024-03-09', 'Салтівський', '', 'a, b', '', ''],
  ['2', '2024-03-10', 'Київський {"не дужка"} \\', '', '', '[{"deep":true}]', 'так'],
];

const writings: Readonly<Record<string, string>> = {
  'an array': JSON.stringify(records),
  'an array in lines': JSON.stringify(records, null, 2),
  'one value a line': records.map((record) => JSON.stringify(record)).join('\n'),
  'one value a line, with blank lines and CRLF': `\r\n${records.map((record) => JSON.stringify(record)).join('\r\n\r\n')}\r\n`,
  'within an object': JSON.stringify({
    meta: { codes: [1, 2], empty: [] },
    total: 2,
    data: records,
    next: { links: [{ a: 1 }] },
  }),
};

describe('records of a JSON file', () => {
  test.each(Object.entries(writings))('%s: whatever the chunks', async (_, text) => {
    const bytes = utf8(text);
    for (const chunkSize of [1, 2, 3, 7, 64, 1000]) expect(await rowsOf(bytes, chunkSize)).toEqual(table);
  });

  test.each(['utf-16le', 'utf-16be', 'windows-1251'] as const)('in %s', async (encoding) => {
    expect(await rowsOf(encodeText(JSON.stringify(records), encoding))).toEqual(table);
  });

  test('with a byte order mark', async () => {
    expect(await rowsOf(utf8(`\uFEFF${JSON.stringify(records)}`))).toEqual(table);
  });

  test('that are lists have the first one for a header', async () => {
    expect(await rowsOf(utf8('[["a","b"],[1,2,3],[null,true]]'))).toEqual([
      ['a', 'b', ''],
      ['1', '2', '3'],
      ['', 'TRUE', ''],
    ]);
  });

  test('keep numbers with more digits than a number has', async () => {
    const text = '[{"id":12345678901234567890,"n":1.5},{"id":12345678901234567891,"n":1e3}]';
    expect((await rowsOf(utf8(text))).slice(1)).toEqual([
      ['12345678901234567890', '1.5'],
      ['12345678901234567891', '1000'],
    ]);
  });

  test('cannot change what all objects are made of', async () => {
    expect(await rowsOf(utf8('[{"__proto__":{"x":1},"constructor":"c"}]'))).toEqual([
      ['__proto__.x', 'constructor'],
      ['1', 'c'],
    ]);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

test('the number of a row is that of the value: the names stand in none', async () => {
  const source = await openTable(bytesSource('log.json', utf8('{"a":1}\n{"a":"x\\ny"}\n{"a":3}\n')), null);
  expect(await rowsOfSource(source)).toEqual([['a'], ['1'], ['x\ny'], ['3']]);
  expect([2, 3, 5].map((line) => source.written?.placeOfLine(line))).toEqual([
    { row: 1 },
    { row: 2 },
    { row: 3 },
  ]);
});

test.each([
  ['cut within a value', '[\n{"a":1},\n{"a":', 3, 2],
  ['a value that is none', '[\n{"a":1},\n{"a":nope},\n{"a":1}]', 3, 2],
  ['cut within a text', '[\n{"a":1},\n\n{"a":"x', 4, 2],
])('%s is refused with its line and its number', async (...[, text, line, value]) => {
  await expect(rowsOf(utf8(text))).rejects.toMatchObject({
    problem: { code: 'broken-json', where: { file: 'log.json' }, values: { line, value } },
  });
});

test('a delimited text that begins with a bracket is none', async () => {
  const source = await openTable(bytesSource('log.csv', utf8('[номер],дата\n1,2\n')), null);
  expect(source.written).toBeUndefined();
});
