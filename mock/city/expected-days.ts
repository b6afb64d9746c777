import { createRandom } from './random.ts';

/** Twelve even draws, less their mean, are near a normal one of standard deviation 1. */
const nearNormal = (next: () => number): number => {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += next();
  return sum;
};

const dayNoise = 0.05;

/** Requests to expect on each day: the totals of the model, up or down by the day's luck. */
export const expectedDays = (dayTotals: Float64Array, seed: number): Float64Array => {
  const random = createRandom(seed, 0);
  return dayTotals.map((total) => total * Math.max(0.5, 1 + dayNoise * nearNormal(random.next)));
};
