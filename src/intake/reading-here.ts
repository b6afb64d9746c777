import type { CityProfile } from '../city/city-profile.ts';
import type { RangeReadings } from './readers.ts';
import { RangeReading, type ReadingPlan } from './range-reading.ts';

/** A reader of ranges in this thread. */
export const readingHere = (plan: ReadingPlan, city: CityProfile): RangeReadings => {
  const reading = new RangeReading(plan, city);
  return {
    read: (range, onNews) => reading.read(range, onNews),
    settle: async (id, isKept) => reading.settle(id, isKept),
    ids: async () => reading.ids(),
    parts: async (repeated) => reading.parts(repeated),
  };
};
