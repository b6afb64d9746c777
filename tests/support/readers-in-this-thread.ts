import type { CityProfile } from '../../src/city/city-profile.ts';
import type { Readers } from '../../src/intake/parallel-pass.ts';
import { RangeReading } from '../../src/intake/range-reading.ts';

/** Several readers that take turns in this thread: what they give must not depend on how many they are. */
export const readersInThisThread = (
  city: CityProfile,
  { count, rangeBytes }: { readonly count: number; readonly rangeBytes: number },
): Readers => ({
  rangeBytes,
  start: async (plan) =>
    Array.from({ length: count }, () => {
      const reading = new RangeReading(plan, city);
      return {
        read: (...[range, onBytes]: Parameters<RangeReading['read']>) => reading.read(range, onBytes),
        settle: async (id: number, isKept: boolean) => reading.settle(id, isKept),
        ids: async () => reading.ids(),
        part: async (...[repeated]: Parameters<RangeReading['part']>) => reading.part(repeated),
      };
    }),
});
