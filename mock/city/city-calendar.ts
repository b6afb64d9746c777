import { civilDate } from '../../src/cube/civil-date.ts';
import type { EpochDay } from '../../src/cube/day-range.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { plantedTruths } from '../planted-truths.ts';
import { plantedDay } from './planted-day.ts';

const firstDay = plantedDay(plantedTruths.period.from);
const days = plantedDay(plantedTruths.period.to) - firstDay + 1;
const holidays = new Set(kharkiv.holidays.map(({ date }) => plantedDay(date)));
const powerCuts = plantedTruths.powerCuts.map(({ from, to }) => [plantedDay(from), plantedDay(to)] as const);

/** The days of the synthetic city, and what is special about each. */
export const cityCalendar = {
  firstDay,
  days,
  isHoliday: (day: EpochDay): boolean => holidays.has(day),
  isPowerCut: (day: EpochDay): boolean => powerCuts.some(([from, to]) => from <= day && day <= to),
  /** 0 = Monday */
  weekday: (day: EpochDay): number => (day + 3) % 7,
  /** A curve given by its twelve monthly values, joined by straight lines from mid-month to mid-month. */
  season: (months: readonly number[], day: EpochDay): number => {
    const { month, day: dayOfMonth } = civilDate(day);
    const place = month - 1 + (dayOfMonth - 15.5) / 31 + 12;
    const before = Math.floor(place);
    const left = months[before % 12] ?? 1;
    const right = months[(before + 1) % 12] ?? 1;
    return left + (right - left) * (place - before);
  },
};
