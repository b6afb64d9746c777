import type { EpochDay } from '../../src/cube/day-range.ts';
import { plantedTruths, type ScenarioTruth } from '../planted-truths.ts';
import { cityAxes } from './city-axes.ts';
import { cityCalendar } from './city-calendar.ts';
import { plantedDay } from './planted-day.ts';
import { seasons } from './seasons.ts';

/** Requests for a service on a day in the whole city, before what the day does to the channels; 0 while it is silent. */
export const serviceDays = ({ isLively, silences }: ScenarioTruth) => {
  const { starts } = plantedTruths;
  const lives = cityAxes.services.map(({ profile: { id } }) => {
    const silence = silences.find(({ dimension, key }) => dimension === 'service' && key === id);
    return {
      from: isLively && id === starts.service ? plantedDay(starts.from) : Number.NEGATIVE_INFINITY,
      until: silence === undefined ? Number.POSITIVE_INFINITY : plantedDay(silence.from),
    };
  });
  return (service: number, day: EpochDay): number => {
    const demand = cityAxes.services[service];
    const life = lives[service];
    if (demand === undefined || life === undefined || day < life.from || day >= life.until) return 0;
    const years = (day - cityCalendar.firstDay) / 365.25;
    const season = cityCalendar.season(seasons[isLively ? demand.season : 'even'], day);
    return (demand.requestsPerYear / 365.25) * season * (isLively ? 1 + 0.03 * years : 1);
  };
};
