import { epochDay } from '../cube/epoch-day.ts';
import type { EpochDay } from '../cube/day-range.ts';
import { civilDate } from '../cube/civil-date.ts';

/** ISO week and the year it belongs to (that of its Thursday). */
export const isoWeek = (day: EpochDay): { year: number; week: number } => {
  // 1970-01-01 was a Thursday
  const thursday = day - ((((day + 3) % 7) + 7) % 7) + 3;
  const { year } = civilDate(thursday);
  const newYear = epochDay(year, 1, 1);
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
};
