import { describe, expect, test } from 'vitest';
import { civilMonth } from '../../../src/intake/windows/months.ts';
import { windowHeader } from '../../../src/intake/windows/window-header.ts';

const said = (header: string): string | null => {
  const read = windowHeader(header);
  if (read === null) return null;
  return `${civilMonth(read.first)}..${civilMonth(read.first + read.length - 1)} ${read.counts}`;
};

describe('a header of a window', () => {
  test.each([
    ['April 2016 to March 2017: volume', '2016-04..2017-03 total'],
    ['April 2016 to March 2017: digital volume', '2016-04..2017-03 online'],
    ['Jan 2014 – Dec 2014 total transactions', '2014-01..2014-12 total'],
    ['2024 рік, усього', '2024-01..2024-12 total'],
    ['2024 рік, онлайн', '2024-01..2024-12 online'],
    ['Усього за 2024', '2024-01..2024-12 total'],
    ['Усього звернень 2024 р.', '2024-01..2024-12 total'],
    ['Електронних звернень 2024', '2024-01..2024-12 online'],
    ['I квартал 2025 всього', '2025-01..2025-03 total'],
    ['I квартал 2025 онлайн', '2025-01..2025-03 online'],
    ['Q2 2025 online requests', '2025-04..2025-06 online'],
    ['2025-Q3 requests', '2025-07..2025-09 total'],
    ['січень 2025 – червень 2025: усі запити', '2025-01..2025-06 total'],
    ['Січень 2025 кількість заяв', '2025-01..2025-01 total'],
    ['2025-02 онлайн', '2025-02..2025-02 online'],
    ['2023–2024 всего', '2023-01..2024-12 total'],
    ['январь 2024 по март 2024, интернет', '2024-01..2024-03 online'],
  ])('«%s» is %s', (header, expected) => {
    expect(said(header)).toBe(expected);
  });

  test.each([
    'April 2016 to March 2017: cost per transaction (£)',
    '2024 рік, частка онлайн, %',
    'March 2017 to April 2016: volume',
    '2024',
    'Department',
    'volume',
    'digital volume',
    'Room 2024 online plan',
    'План 2025 онлайн',
    '9999 total',
    '2024-13 total',
    '',
  ])('«%s» is none', (header) => {
    expect(windowHeader(header)).toBeNull();
  });
});
