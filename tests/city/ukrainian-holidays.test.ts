import { describe, expect, it } from 'vitest';
import { ukrainianHolidays } from '../../src/city/ukrainian-holidays.ts';

const datesOf = (year: number) => ukrainianHolidays(year, year).map(({ date }) => date.slice(5));
const dateOf = (year: number, english: string) =>
  ukrainianHolidays(year, year).find(({ name }) => name.en === english)?.date;

describe('ukrainianHolidays', () => {
  it.each([
    [2019, '2019-04-28', '2019-06-16'],
    [2020, '2020-04-19', '2020-06-07'],
    [2021, '2021-05-02', '2021-06-20'],
    [2022, '2022-04-24', '2022-06-12'],
    [2023, '2023-04-16', '2023-06-04'],
    [2024, '2024-05-05', '2024-06-23'],
    [2025, '2025-04-20', '2025-06-08'],
    [2026, '2026-04-12', '2026-05-31'],
    [2027, '2027-05-02', '2027-06-20'],
  ])('Easter and Trinity of %i', (year, easter, trinity) => {
    expect(dateOf(year, 'Easter')).toBe(easter);
    expect(dateOf(year, 'Trinity Sunday')).toBe(trinity);
  });

  it('knows the law before 2022', () => {
    expect(datesOf(2021)).toEqual(
      '01-01 01-07 03-08 05-01 05-02 05-09 06-20 06-28 08-24 10-14 12-25'.split(' '),
    );
  });

  it('knows the year in which it changed', () => {
    expect(datesOf(2023)).toEqual(
      '01-01 01-07 03-08 04-16 05-01 05-09 06-04 06-28 07-28 08-24 10-01 12-25'.split(' '),
    );
  });

  it('knows the law since', () => {
    expect(datesOf(2024)).toEqual(
      '01-01 03-08 05-01 05-05 05-08 06-23 06-28 07-15 08-24 10-01 12-25'.split(' '),
    );
    expect(datesOf(2025)).not.toContain('01-07');
  });
});
