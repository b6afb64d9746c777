import type { CityProfile } from '../../src/city/city-profile.ts';
import type { Readers } from '../../src/intake/readers.ts';
import { readingHere } from '../../src/intake/reading-here.ts';

/** Several readers that take turns in this thread: what they give must not depend on how many they are. */
export const readersInThisThread = (
  city: CityProfile,
  { count, rangeBytes }: { readonly count: number; readonly rangeBytes: number },
): Readers => ({
  rangeBytes,
  end: () => undefined,
  start: async (plan) => Array.from({ length: count }, () => readingHere(plan, city)),
});
