import type { CubeLevel } from './cube-level.ts';
import type { PeriodPlaces } from './period-places.ts';

/** Adds up all cells in range, run by run. */
export const sumByRun = (
  { cells }: CubeLevel,
  sums: Float64Array<ArrayBuffer>,
  asked: PeriodPlaces,
): void => {
  const { combination, count, offsets, size } = cells;
  const { passing, placeOfRun } = asked;
  const placeOf = new Int32Array(size).fill(-1);
  passing.combinations.forEach((number, at) => {
    placeOf[number] = passing.places[at] as number; // one each
  });
  for (let run = asked.fromRun; run < asked.toRun; run += 1) {
    const base = placeOfRun[run] as number; // in range
    const end = offsets[run + 1] as number; // run < toRun
    for (let cell = offsets[run] as number; cell < end; cell += 1) {
      const place = placeOf[combination[cell] as number] as number; // cell < end
      if (place >= 0) sums[base + place] = (sums[base + place] as number) + (count[cell] as number);
    }
  }
};
