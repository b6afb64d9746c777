import type { EpochDay } from '../cube/day-range.ts';

const dayMs = 86_400_000;

/** Year, month (1..12) and day of an epoch day. UTC throughout: a civil day has no time zone. */
export const civilDay = (day: EpochDay): { year: number; month: number; day: number } => {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
