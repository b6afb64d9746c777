import type { CityProfile } from '../city/city-profile.ts';
import type { Readers } from './readers.ts';
import { readingHere } from './reading-here.ts';

const rangeBytes = 8 << 20;

/** One reader of ranges, in this thread: for files that are too small for several, and whose request ids are kept. */
export const loneReader = (city: CityProfile): Readers => ({
  rangeBytes,
  start: async (plan) => [readingHere(plan, city)],
  end: () => undefined,
});
