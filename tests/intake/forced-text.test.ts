import { expect, test } from 'vitest';
import { forcedText } from '../../src/intake/forced-text.ts';
import { imported, importTexts, logMapping } from '../support/import-text.ts';

test.each([
  ['="2024-03-09"', '2024-03-09'],
  ['="a ""b"" c"', 'a "b" c'],
  ['=""', ''],
  ['="', '="'],
  ['=1+1', '=1+1'],
  ['="a"&"b', '="a"&"b'],
  ['"x"', '"x"'],
])('%s is read as %s', (cell, text) => {
  expect(forcedText(cell)).toBe(text);
});

const mapping = logMapping({ count: 'count' });
const plain = ['date;channel;count', '2024-03-09;портал;2', '2024-03-10;ЦНАП;12', '2024-03-09;портал;2', ''];
const forced = plain.map((line) => line.replace(/[^;]+/g, (cell) => `="${cell}"`));
/** as a spreadsheet program saves such cells */
const quoted = plain.map((line) => line.replace(/[^;]+/g, (cell) => `"=""${cell}"""`));

test.each([
  ['as they are', forced],
  ['in quotes', quoted],
])('cells that force a text count like the text in them, written %s', async (_, lines) => {
  const expected = await imported(importTexts([plain.join('\n')], mapping));
  const read = await imported(importTexts([lines.join('\n')], mapping));
  expect(read.cube).toEqual(expected.cube);
  expect(read.report.channels).toEqual(expected.report.channels);
});
