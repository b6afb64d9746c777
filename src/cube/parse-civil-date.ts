import type { EpochDay } from './day-range.ts';
import { daysInMonth } from './days-in-month.ts';
import { epochDay } from './epoch-day.ts';

/**
 * The day written `YYYY-MM-DD`, or null for anything else: strict, no spaces, no time, the date must exist.
 * @example parseCivilDate('2023-02-29') // null
 */
export const parseCivilDate = (text: string): EpochDay | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return epochDay(year, month, day);
};
