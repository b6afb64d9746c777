import type { CityModel } from './city-model.ts';
import { cityCalendar } from './city-calendar.ts';
import { createDayExpectation } from './day-expectation.ts';

/** Requests of the whole period in a city of its real size. */
export const usualRequests = (model: CityModel): number => {
  const expected = createDayExpectation();
  let sum = 0;
  for (let at = 0; at < cityCalendar.days; at += 1) sum += model.fill(cityCalendar.firstDay + at, expected);
  return Math.round(sum);
};
