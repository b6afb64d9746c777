import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civilDate } from '../../src/cube/civil-date.ts';
import { daysInMonth } from '../../src/cube/days-in-month.ts';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { parseCivilDate } from '../../src/cube/parse-civil-date.ts';

const anyDay = fc.integer({ min: -800_000, max: 2_900_000 });
const writtenDay = fc.integer({ min: epochDay(0, 1, 1), max: epochDay(9999, 12, 31) });

describe('civil dates', () => {
  test('known days', () => {
    expect(epochDay(1970, 1, 1)).toBe(0);
    expect(epochDay(2024, 3, 9)).toBe(19791);
    expect(epochDay(2000, 2, 29)).toBe(11016);
    expect(epochDay(1969, 12, 31)).toBe(-1);
    expect(civilDate(19791)).toEqual({ year: 2024, month: 3, day: 9 });
    expect(civilDate(-719_468)).toEqual({ year: 0, month: 3, day: 1 });
  });

  test('agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * 86_400_000);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilDate(day)).toEqual(civil);
        expect(epochDay(civil.year, civil.month, civil.day)).toBe(day);
      }),
    );
  });

  test('a day after a day is the next one, over all months of 400 years', () => {
    let day = epochDay(1900, 1, 1);
    for (let year = 1900; year < 2300; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        expect(epochDay(year, month, 1)).toBe(day);
        day += daysInMonth(year, month);
      }
    }
  });

  test('writing and reading are inverse', () => {
    fc.assert(
      fc.property(writtenDay, (day) => {
        expect(parseCivilDate(formatCivilDate(day))).toBe(day);
      }),
    );
  });

  test.each([
    '',
    '2024-3-9',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-00-10',
    '2024-13-01',
    '2024-01-00',
    '2024-01-32',
    ' 2024-01-01',
    '2024-01-01T00:00',
    '２０２４-01-01',
    '02024-01-01',
    '2024-01-01\n',
  ])('%j is no date', (text) => expect(parseCivilDate(text)).toBeNull());

  test('a year without four digits cannot be written', () => {
    expect(() => formatCivilDate(epochDay(10_000, 1, 1))).toThrow(RangeError);
    expect(() => formatCivilDate(epochDay(-1, 12, 31))).toThrow(RangeError);
    expect(() => formatCivilDate(Number.NaN)).toThrow(RangeError);
  });
});
