import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { dateLetters, hasPlainTime } from '../../src/intake/plain-time.ts';
import { readDateText } from '../../src/intake/read-date-text.ts';
import { createZone } from '../../src/intake/zone.ts';

const kyiv = createZone('Europe/Kyiv');

const read = (text: string): string | null => {
  const reading = readDateText(text, kyiv);
  if (reading === null) return null;
  if (reading.kind === 'clear') return `${formatCivilDate(reading.day)} ${reading.unit} ${reading.shape}`;
  const days = [reading.DMY, reading.MDY, reading.YMD].map((day) =>
    day === null ? '-' : formatCivilDate(day),
  );
  return `${days.join(' ')} ${reading.shape}`;
};

describe('dates in one text', () => {
  test.each([
    ['2024-03-09', '2024-03-09 day year-first'],
    ['2024/3/9', '2024-03-09 day year-first'],
    ['2024.03.09', '2024-03-09 day year-first'],
    ['2024-03-09 23:59:59', '2024-03-09 day year-first'],
    ['2024-03-09T23:59:59.123456', '2024-03-09 day year-first'],
    ['2024-03-09 24:00', '2024-03-09 day year-first'],
    // a zoned instant is the city's civil day: Kyiv is two hours ahead in winter, three in summer
    ['2024-03-09T21:59:59Z', '2024-03-09 day instant'],
    ['2024-03-09T22:00:00Z', '2024-03-10 day instant'],
    ['2024-07-09T20:59:59Z', '2024-07-09 day instant'],
    ['2024-07-09T21:00:00Z', '2024-07-10 day instant'],
    ['2024-07-09T23:30:00+03:00', '2024-07-09 day instant'],
    ['2024-07-09T23:30:00+0200', '2024-07-10 day instant'],
    ['2024-07-09 23:30:00 +02', '2024-07-10 day instant'],
    ['2024-03-10T01:00:00-05:00', '2024-03-10 day instant'],
    ['2024-03-10T01:00:00.5UTC', '2024-03-10 day instant'],
    ['09.03.2024', '2024-03-09 2024-09-03 - dotted'],
    ['9.3.24', '2024-03-09 2024-09-03 - dotted'],
    ['09.03.24', '2024-03-09 2024-09-03 2009-03-24 dotted'],
    ['09.03.69', '2069-03-09 2069-09-03 - dotted'],
    ['09.03.70', '1970-03-09 1970-09-03 - dotted'],
    ['31.12.2024 р.', '2024-12-31 - - dotted'],
    ['31.12.2024 14:05', '2024-12-31 - - dotted'],
    ['12/31/2024', '- 2024-12-31 - slashed'],
    ['12/31/2024 02:15 PM', '- 2024-12-31 - slashed'],
    ['3/9/2024, 12:00:00 a.m.', '2024-09-03 2024-03-09 - slashed'],
    ['31-12-2024', '2024-12-31 - - slashed'],
    ['9 березня 2024', '2024-03-09 day month-name'],
    ['9 березня 2024 р. 10:15', '2024-03-09 day month-name'],
    ['9 марта 2024 г.', '2024-03-09 day month-name'],
    ['March 9, 2024', '2024-03-09 day month-name'],
    ['Sat, 9 Mar 2024', '2024-03-09 day month-name'],
    ['09-Mar-24', '2024-03-09 day month-name'],
    ['березень 2024', '2024-03-01 month month-name'],
    ['Березень 2024 року', '2024-03-01 month month-name'],
    ['март 2024 г.', '2024-03-01 month month-name'],
    ['March 2024', '2024-03-01 month month-name'],
    ['Mar-24', '2024-03-01 month month-name'],
    ['2024 Mar', '2024-03-01 month month-name'],
    ['2024-03', '2024-03-01 month year-month'],
    ['03.2024', '2024-03-01 month year-month'],
    ['3/2024', '2024-03-01 month year-month'],
    ['202403', '2024-03-01 month month-digits'],
    ['2024-Q1', '2024-01-01 quarter quarter'],
    ['2024 Q4', '2024-10-01 quarter quarter'],
    ['Q2 2024', '2024-04-01 quarter quarter'],
    ['1Q2024', '2024-01-01 quarter quarter'],
    ['I квартал 2024', '2024-01-01 quarter quarter'],
    ['ІІІ квартал 2024 року', '2024-07-01 quarter quarter'],
    ['4-й квартал 2024 г.', '2024-10-01 quarter quarter'],
    ['2 кв. 2024', '2024-04-01 quarter quarter'],
    ['2024', '2024-01-01 year year-digits'],
    ['2024.0', '2024-01-01 year year-digits'],
    ['2024 рік', '2024-01-01 year year-month'],
    ['20240309', '2024-03-09 day day-digits'],
    ['20240309231500', '2024-03-09 day day-digits'],
    ['202403092315', '2024-03-09 day day-digits'],
    ['45360', '2024-03-09 day excel-serial'],
    ['45360.99', '2024-03-09 day excel-serial'],
    ['45360,5', '2024-03-09 day excel-serial'],
    // 2024-03-09 21:59:59 and 22:00:00 UTC
    ['1710021599', '2024-03-09 day epoch-seconds'],
    ['1710021600', '2024-03-10 day epoch-seconds'],
    ['1710021599999', '2024-03-09 day epoch-milliseconds'],
    ['1710021600000', '2024-03-10 day epoch-milliseconds'],
    ['1710021600.123', '2024-03-10 day epoch-seconds'],
    ['  2024-03-09  ', '2024-03-09 day year-first'],
    ['31.02.2024', null],
    ['2023-02-29', null],
    ['2024-13-01', null],
    ['2024-03-09 25:00', null],
    ['2024-03-09 abc', null],
    ['12/31/2024 13:15 PM', null],
    ['9999-12-31', null],
    ['0000-00-00', null],
    ['00.00.0000', null],
    ['Всього', null],
    ['', null],
    ['126802', null],
    ['1.5', null],
    ['2024.5', null],
    ['2024-03-09-12', null],
    ['№ 12 від 01.02.2024', null],
    [`2024-03-09${' '.repeat(100)}x`, null],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

test('a plain time after a date changes nothing about what is read', () => {
  const piece = fc.constantFrom(
    '2024',
    '03',
    '31',
    '12',
    '3',
    '9',
    '.',
    '-',
    '/',
    ' ',
    'T',
    ':',
    '10:15',
    '23:59:59',
    '25:00',
  );
  const date = fc.constantFrom(
    '2024-03-09',
    '31.12.2024',
    '12/31/2024',
    '99.99.2024',
    '1710021600',
    '45360     ',
  );
  const time = fc.constantFrom(' 10:15', 'T23:59:59', ' 24:00', ' 10:60', ' 10:15Z', ' 10:15 ', 'x10:15');
  const text = fc.oneof(
    fc.tuple(date, time).map((pair) => pair.join('')),
    fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  );
  let plain = 0;
  fc.assert(
    fc.property(text, (whole) => {
      if (!hasPlainTime(whole)) return;
      plain += 1;
      expect(readDateText(whole.slice(0, dateLetters), kyiv)).toEqual(readDateText(whole, kyiv));
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(50);
});
