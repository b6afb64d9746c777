import { checkedDay } from './checked-day.ts';
import { fullYear } from './full-year.ts';
import type { EpochDay } from '../cube/day-range.ts';

const twoYears = /^(?:fy\s?)?(\d{4})\s?[-–—/]\s?(\d{4}|\d{2})(?!\d)(?:\s?(?:н\.?\s?р\.?|рр?\.?|гг?\.?))?$/iu;
const named = /^fy\s?['’]?(\d{4}|\d{2})$/i;
const oneYear = /^(\d{4})(?:[.,]0+)?$/;

/**
 * First day of a financial year that begins with `startMonth`: 2023-2024, 2023/24, FY2023/24; FY2024 and FY24 name
 * the year in which it ends; a plain 2023 names the year in which it begins. Null for anything else.
 */
export const fiscalYearStart = (text: string, startMonth: number): EpochDay | null => {
  const trimmed = text.trim();
  const both = twoYears.exec(trimmed);
  if (both !== null) {
    const [, first = '', second = ''] = both;
    const isNext = (Number(first) + 1) % 10 ** second.length === Number(second);
    return isNext ? checkedDay(Number(first), startMonth, 1) : null;
  }
  const ending = named.exec(trimmed);
  if (ending !== null) {
    const year = fullYear(ending[1] ?? '');
    return checkedDay(startMonth === 1 ? year : year - 1, startMonth, 1);
  }
  const beginning = oneYear.exec(trimmed);
  return beginning === null ? null : checkedDay(Number(beginning[1]), startMonth, 1);
};
