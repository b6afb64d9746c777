import { checkedDay } from './checked-day.ts';
import type { ClearReading } from './date-reading.ts';

const yearWord = String.raw`(?:\s?(?:р\.?|г\.?|року|рік|года|год)(?!\p{L}))?`;
const quarterWord = String.raw`(?:-?(?:й|ій|ый))?\s*(?:квартал[ау]?|кв\.?|quarter|q)`;
const quarterNumber = '([1-4]|iv|i{1,3}|іv|і{1,3})';
const quarterFirst = new RegExp(
  `^(?:${quarterNumber}${quarterWord}|(?:q|кв\\.?\\s?)([1-4]))[\\s,./-]*(\\d{4})${yearWord}$`,
  'iu',
);
const yearFirst = new RegExp(
  `^(\\d{4})${yearWord}[\\s,./-]*(?:${quarterNumber}${quarterWord}|(?:q|кв\\.?\\s?)([1-4]))$`,
  'iu',
);
/** one digit after a full stop is a decimal fraction */
const yearThenMonth = /^(\d{4})(?:[-/](\d{1,2})|\.(\d{2}))$/;
const monthThenYear = /^(\d{1,2})[-/.](\d{4})$/;
const yearOnly = new RegExp(`^(\\d{4})\\s?(?:р\\.?|г\\.?|року|рік|года|год)$`, 'iu');

const quarterOf = (written: string): number =>
  // Roman numerals are typed with Latin or with Cyrillic letters
  ({ i: 1, ii: 2, iii: 3, iv: 4 })[written.toLowerCase().replaceAll('і', 'i')] ?? Number(written);

const quarterReading = (year: string, quarter: string): ClearReading | null => {
  const day = checkedDay(Number(year), quarterOf(quarter) * 3 - 2, 1);
  return day === null ? null : { kind: 'clear', shape: 'quarter', unit: 'quarter', day };
};

const monthReading = (year: string, month: string): ClearReading | null => {
  const day = checkedDay(Number(year), Number(month), 1);
  return day === null ? null : { kind: 'clear', shape: 'year-month', unit: 'month', day };
};

/** Reads a period longer than a day written in digits: 2024-03, 03.2024, 2024-Q1, I квартал 2024, 2024 рік. */
export const readCoarseDate = (text: string): ClearReading | null => {
  const before = quarterFirst.exec(text);
  if (before !== null) return quarterReading(before[3] ?? '', before[1] ?? before[2] ?? '');
  const after = yearFirst.exec(text);
  if (after !== null) return quarterReading(after[1] ?? '', after[2] ?? after[3] ?? '');
  const yearMonth = yearThenMonth.exec(text);
  if (yearMonth !== null) return monthReading(yearMonth[1] ?? '', yearMonth[2] ?? yearMonth[3] ?? '');
  const monthYear = monthThenYear.exec(text);
  if (monthYear !== null) return monthReading(monthYear[2] ?? '', monthYear[1] ?? '');
  const year = yearOnly.exec(text);
  if (year === null) return null;
  const day = checkedDay(Number(year[1]), 1, 1);
  return day === null ? null : { kind: 'clear', shape: 'year-month', unit: 'year', day };
};
