import { checkedDay } from '../checked-day.ts';
import type { DayRange } from '../../cube/day-range.ts';
import type { CivilMonth } from './window-mapping.ts';

/** A stretch of whole months: `first` is counted from the year 0. */
export interface Months {
  readonly first: number;
  readonly length: number;
}

/** 1..12 of a year, as a number that can be counted with. */
export const monthOfYear = (year: number, month: number): number => year * 12 + month - 1;

/** 'YYYY-MM' */
export const civilMonth = (month: number): CivilMonth =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

const written = /^(\d{4})-(\d{2})$/;

/** Days of the months from one to another, both inside; null if these are no months. */
export const daysOfMonths = (from: CivilMonth, to: CivilMonth): DayRange | null => {
  const [first, last] = [written.exec(from), written.exec(to)];
  if (first === null || last === null) return null;
  const after = monthOfYear(Number(last[1]), Number(last[2])) + 1;
  const start = checkedDay(Number(first[1]), Number(first[2]), 1);
  const end = checkedDay(Math.floor(after / 12), (after % 12) + 1, 1);
  return start === null || end === null || Number(last[2]) > 12 || end <= start
    ? null
    : { from: start, to: end - 1 };
};
