import { describe, expect, test } from 'vitest';
import { readCount } from '../../src/intake/read-count.ts';

describe('numbers of requests', () => {
  test.each([
    ['0', 0],
    ['12', 12],
    [' 12 ', 12],
    ['007', 7],
    ['12.0', 12],
    ['12,00', 12],
    ['1 234', 1234],
    ['1 234 567', 1_234_567],
    ['1 234', 1234],
    ["1'234", 1234],
    ['1’234', 1234],
    ['1,234', 1234],
    ['12,345,678', 12_345_678],
    ['1.234.567', 1_234_567],
    ['+5', 5],
    ['123456789', 123_456_789],
    ['10000000000', 10_000_000_000],
  ])('%s is %d', (text, count) => {
    expect(readCount(text)).toBe(count);
  });

  test.each([
    '',
    ' ',
    'NA',
    'ND',
    'n/a',
    'N/A',
    'n.a.',
    '-',
    '–',
    '—',
    '..',
    '...',
    '…',
    'н/д',
    'Н/Д',
    'немає даних',
    'x',
  ])('«%s» is a gap', (text) => {
    expect(readCount(text)).toBeNull();
  });

  test.each([
    '1.5',
    '1,5',
    '-3',
    '−3',
    '1.234',
    '1,23,456',
    '1 2345',
    'twelve',
    '1e3',
    '0x10',
    '10000000001',
    '12%',
    'Infinity',
  ])('%s is no count', (text) => {
    expect(readCount(text)).toBeNaN();
  });
});
