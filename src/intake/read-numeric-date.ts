import { checkedDay } from './checked-day.ts';
import { dayWithTime } from './day-with-time.ts';
import type { ClearReading, DateReading } from './date-reading.ts';
import { fullYear } from './full-year.ts';
import type { Zone } from './zone.ts';

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(.*)$/s;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)(?:\s?[рг]\.?(?!\p{L}))?(.*)$/su;

const readYearFirst = (match: RegExpExecArray, zone: Zone): ClearReading | null => {
  const [, year, , month, date, tail = ''] = match;
  const { day, zoned } = dayWithTime(checkedDay(Number(year), Number(month), Number(date)), tail, zone);
  return day === null ? null : { kind: 'clear', shape: zoned ? 'instant' : 'year-first', unit: 'day', day };
};

const readOrdered = (match: RegExpExecArray, zone: Zone): DateReading | null => {
  const [, a = '', separator, b = '', c = '', tail = ''] = match;
  const place = (year: string, month: string, date: string) =>
    dayWithTime(checkedDay(fullYear(year), Number(month), Number(date)), tail, zone).day;
  const DMY = place(c, b, a);
  const MDY = place(c, a, b);
  // 24-03-09: only where all three are written with two digits can the year stand first
  const YMD = a.length === 2 && b.length === 2 && c.length === 2 ? place(a, b, c) : null;
  if (DMY === null && MDY === null && YMD === null) return null;
  return { kind: 'ordered', shape: separator === '.' ? 'dotted' : 'slashed', DMY, MDY, YMD };
};

/** Reads a date of three numbers with or without a clock time: 2024-03-09T10:00:00Z, 09.03.2024, 3/9/24 2:15 PM. */
export const readNumericDate = (text: string, zone: Zone): DateReading | null => {
  const first = yearFirst.exec(text);
  if (first !== null) return readYearFirst(first, zone);
  const last = yearLast.exec(text);
  return last === null ? null : readOrdered(last, zone);
};
