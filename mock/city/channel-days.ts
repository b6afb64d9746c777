import type { EpochDay } from '../../src/cube/day-range.ts';
import type { ScenarioTruth } from '../planted-truths.ts';
import { cityAxes } from './city-axes.ts';
import { cityCalendar } from './city-calendar.ts';
import { plantedDay } from './planted-day.ts';

const quietWeek = [1.14, 1.12, 1.08, 1.06, 1.02, 0.82, 0.76];
const quietHoliday = 0.6;

/** What a day does to the requests through each channel; in a quiet city the same to all, but for silent systems. */
export const channelDays = ({ isLively, silences }: ScenarioTruth) => {
  const silentFrom = cityAxes.channels.map(({ word }) => {
    const silence = silences.find(({ dimension, key }) => dimension === 'channel' && key === word);
    return silence === undefined ? Number.POSITIVE_INFINITY : plantedDay(silence.from);
  });
  return (day: EpochDay, factors: Float64Array): void => {
    const weekday = cityCalendar.weekday(day);
    const isHoliday = cityCalendar.isHoliday(day);
    const isDark = isLively && cityCalendar.isPowerCut(day);
    cityAxes.channels.forEach(({ weekdays, holiday, powerCut }, at) => {
      const usual = (isLively ? weekdays : quietWeek)[weekday] ?? 1;
      const kept = isHoliday ? (isLively ? holiday : quietHoliday) : 1;
      const isSilent = (silentFrom[at] ?? 0) <= day;
      factors[at] = isSilent ? 0 : usual * kept * (isDark ? powerCut : 1);
    });
  };
};
