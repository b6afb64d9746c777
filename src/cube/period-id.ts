import { civilDate } from './civil-date.ts';
import type { EpochDay } from './day-range.ts';
import { formatCivilDate } from './format-civil-date.ts';
import { epochDay } from './epoch-day.ts';
import type { PeriodUnit } from './period-unit.ts';

/**
 * Language-free name of the period that begins on `start`: `2024`, `2024-Q1`, `2024-03`, `2024-W07` (ISO week, with the
 * year to which its Thursday belongs), `2024-03-09`. A year that does not begin in January is written with both years: `2023/24`.
 */
export const periodId = (start: EpochDay, unit: PeriodUnit): string => {
  const written = formatCivilDate(start);
  if (unit === 'day') return written;
  if (unit === 'month') return written.slice(0, 7);
  const { year, month } = civilDate(start);
  if (unit === 'quarter') return `${written.slice(0, 4)}-Q${Math.ceil(month / 3)}`;
  if (unit === 'year') {
    return month === 1
      ? written.slice(0, 4)
      : `${written.slice(0, 4)}/${String((year + 1) % 100).padStart(2, '0')}`;
  }
  const thursday = start + 3;
  const weekYear = civilDate(thursday).year;
  const week = Math.floor((thursday - epochDay(weekYear, 1, 1)) / 7) + 1;
  return `${formatCivilDate(thursday).slice(0, 4)}-W${String(week).padStart(2, '0')}`;
};
