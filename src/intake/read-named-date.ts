import { checkedDay } from './checked-day.ts';
import { dayWithTime } from './day-with-time.ts';
import type { ClearReading } from './date-reading.ts';
import { fullYear } from './full-year.ts';
import { monthNumber } from './month-number.ts';
import type { Zone } from './zone.ts';

const yearWord = String.raw`(?:\s?(?:р\.?|г\.?|року|рік|роки|года|год)(?!\p{L}))?`;
const word = String.raw`(\p{L}{3,10}\.?)`;
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:\\.|-?(?:го|е|st|nd|rd|th))?[\\s-]*${word}[\\s,-]*(\\d{4}|\\d{2})(?!\\d)${yearWord}(.*)$`,
  'su',
);
const monthFirst = new RegExp(`^${word}\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)(.*)$`, 'su');
const monthAndYear = new RegExp(`^${word}(?:\\s*[,\\s/-]\\s*(\\d{4})|[-'’](\\d{2}))${yearWord}$`, 'u');
const yearAndMonth = new RegExp(`^(\\d{4})${yearWord}[\\s,/-]*${word}$`, 'u');

const dayReading = (
  year: string,
  month: string,
  rest: { readonly date: string; readonly tail: string; readonly zone: Zone },
): ClearReading | null => {
  const number = monthNumber(month);
  if (number === null) return null;
  const { day } = dayWithTime(checkedDay(fullYear(year), number, Number(rest.date)), rest.tail, rest.zone);
  return day === null ? null : { kind: 'clear', shape: 'month-name', unit: 'day', day };
};

const monthReading = (year: string, month: string): ClearReading | null => {
  const number = monthNumber(month);
  const day = number === null ? null : checkedDay(fullYear(year), number, 1);
  return day === null ? null : { kind: 'clear', shape: 'month-name', unit: 'month', day };
};

/** Reads a date with the month's name: 9 березня 2024 р., March 9, 2024 10:15 AM, 09-Mar-24, березень 2024, Mar-24. */
export const readNamedDate = (text: string, zone: Zone): ClearReading | null => {
  const first = dayFirst.exec(text);
  if (first !== null) {
    const [, date = '', month = '', year = '', tail = ''] = first;
    return dayReading(year, month, { date, tail, zone });
  }
  const american = monthFirst.exec(text);
  if (american !== null) {
    const [, month = '', date = '', year = '', tail = ''] = american;
    return dayReading(year, month, { date, tail, zone });
  }
  const month = monthAndYear.exec(text);
  if (month !== null) return monthReading(month[2] ?? month[3] ?? '', month[1] ?? '');
  const year = yearAndMonth.exec(text);
  return year === null ? null : monthReading(year[1] ?? '', year[2] ?? '');
};
