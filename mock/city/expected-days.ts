import type { CityModel } from './city-model.ts';
import { cityCalendar } from './city-calendar.ts';
import { createDayExpectation } from './day-expectation.ts';
import { createRandom } from './random.ts';

/** Twelve even draws, less their mean, are near a normal one of standard deviation 1. */
const nearNormal = (next: () => number): number => {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += next();
  return sum;
};

const dayNoise = 0.05;

/** Requests to expect on each day: what the model says, up or down by the day's luck. */
export const expectedDays = (model: CityModel, seed: number): Float64Array => {
  const expected = createDayExpectation();
  const random = createRandom(seed, 0);
  return Float64Array.from({ length: cityCalendar.days }, (_, at) => {
    const luck = Math.max(0.5, 1 + dayNoise * nearNormal(random.next));
    return model.fill(cityCalendar.firstDay + at, expected) * luck;
  });
};
