import { daysInMonth } from '../cube/days-in-month.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { epochDay } from '../cube/epoch-day.ts';

const firstYear = 1900;
const lastYear = 2100;

/** Years outside 1900..2100 are typing errors or markers such as 9999, never the date of a request. */
export const isPlausibleYear = (year: number): boolean => year >= firstYear && year <= lastYear;

/** Epoch day of a civil date, or null if there is no such date (31 February, month 13, year 9999). */
export const checkedDay = (year: number, month: number, day: number): EpochDay | null => {
  if (!isPlausibleYear(year) || month < 1 || month > 12 || day < 1) return null;
  return day <= daysInMonth(year, month) ? epochDay(year, month, day) : null;
};
