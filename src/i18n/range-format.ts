import type { DayRange } from '../cube/day-range.ts';
import { civilDate } from '../cube/civil-date.ts';
import type { Locale } from './locale.ts';
import { monthNames } from './month-names.ts';

const noBreak = '\u00a0';

/** Words for a stretch of days, as short as it can be said exactly: whole years, whole months, else days. */
export const rangeFormat = (locale: Locale): ((range: DayRange) => string) => {
  const { nominative, genitive } = monthNames[locale];
  return ({ from, to }) => {
    const a = civilDate(from);
    const b = civilDate(to);
    const wholeMonths = a.day === 1 && civilDate(to + 1).day === 1;
    const sameYear = a.year === b.year;
    if (wholeMonths) {
      const first = nominative[a.month - 1] ?? '';
      const last = nominative[b.month - 1] ?? '';
      if (a.month === 1 && b.month === 12) return sameYear ? `${a.year}` : `${a.year}–${b.year}`;
      if (!sameYear) return `${first} ${a.year} – ${last} ${b.year}`;
      return a.month === b.month ? `${first} ${a.year}` : `${first}–${last} ${a.year}`;
    }
    const last = `${b.day}${noBreak}${genitive[b.month - 1]} ${b.year}`;
    if (from === to) return last;
    if (!sameYear) return `${a.day}${noBreak}${genitive[a.month - 1]} ${a.year} – ${last}`;
    return a.month === b.month ? `${a.day}–${last}` : `${a.day}${noBreak}${genitive[a.month - 1]} – ${last}`;
  };
};
