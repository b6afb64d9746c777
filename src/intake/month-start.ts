import { checkedDay } from './checked-day.ts';
import { fullYear } from './full-year.ts';
import { monthNumber } from './month-number.ts';
import type { EpochDay } from '../cube/day-range.ts';

const yearPattern = /^(\d{4}|\d{2})(?:[.,]0+)?\s?(?:р\.?|г\.?|року|рік|года|год)?$/iu;
const monthPattern = /^(\d{1,2})(?:[.,]0+)?$/;

const monthOf = (text: string): number | null => {
  const digits = monthPattern.exec(text);
  return digits === null ? monthNumber(text) : Number(digits[1]);
};

/** First day of the month that two columns name together: '2024' and '3', '03', 'березень', 'March'; null if they name none. */
export const monthStart = (yearText: string, monthText: string): EpochDay | null => {
  const year = yearPattern.exec(yearText.trim());
  const month = monthOf(monthText.trim());
  return year === null || month === null ? null : checkedDay(fullYear(year[1] ?? ''), month, 1);
};
