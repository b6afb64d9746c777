import type { EpochDay } from '../../src/cube/day-range.ts';
import { channels } from './channels.ts';
import { cityAxes } from './city-axes.ts';
import type { CityModel } from './city-model.ts';
import { createDayExpectation } from './day-expectation.ts';
import { createRandom, type Random } from './random.ts';
import { createWeightedDraw } from './weighted-draw.ts';

/** Draws the requests of one day after another. */
export interface RequestDraw {
  /** goes to a day; its luck hangs on the seed and the day alone. False if nothing can happen on it */
  open(day: EpochDay): boolean;
  /** the cell of the next request: group * channels + channel */
  next(): number;
  /** more luck of the same day */
  readonly luck: Random;
}

export const createRequestDraw = (model: CityModel, seed: number): RequestDraw => {
  const expected = createDayExpectation();
  const groups = createWeightedDraw(expected.requests.length);
  const ages = cityAxes.ages.length;
  const services = cityAxes.services.length;
  let random = createRandom(seed, 0);

  const next = (): number => {
    const group = groups.draw(random.next());
    const isOnline = random.next() < (expected.online[group] ?? 0);
    const upTo = isOnline ? expected.onlineUpTo : expected.otherwiseUpTo;
    const row = (Math.floor(group / ages) % services) * channels.length;
    const u = random.next();
    let channel = 0;
    while (channel < channels.length - 1 && u >= (upTo[row + channel] ?? 1)) channel += 1;
    return group * channels.length + channel;
  };

  return {
    open: (day) => {
      if (model.fill(day, expected) <= 0) return false;
      groups.weigh(expected.requests);
      random = createRandom(seed, day);
      return true;
    },
    next,
    luck: { next: () => random.next() },
  };
};
