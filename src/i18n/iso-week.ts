import type { EpochDay } from '../cube/day-range.ts';
import { civilDay } from './civil-day.ts';

/** ISO week and the year it belongs to (that of its Thursday). */
export const isoWeek = (day: EpochDay): { year: number; week: number } => {
  // 1970-01-01 was a Thursday
  const thursday = day - ((((day + 3) % 7) + 7) % 7) + 3;
  const { year } = civilDay(thursday);
  const newYear = Date.UTC(year, 0, 1) / 86_400_000;
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
};
