import { countsUpTo } from './counts-up-to.ts';
import type { CubeLevel } from './cube-level.ts';
import type { PeriodPlaces } from './period-places.ts';

/** Adds up what came between the borders of the periods, of each combination that passes: for periods of many runs. */
export const sumByBorders = (
  level: CubeLevel,
  sums: Float64Array<ArrayBuffer>,
  { passing: { combinations, places }, placeOfRun, fromRun, toRun }: PeriodPlaces,
): void => {
  let before = countsUpTo(level, fromRun);
  for (let run = fromRun; run < toRun; ) {
    const base = placeOfRun[run] as number; // in range
    while (run < toRun && placeOfRun[run] === base) run += 1;
    const upTo = countsUpTo(level, run);
    for (let at = 0; at < places.length; at += 1) {
      const combination = combinations[at] as number; // one each
      const place = base + (places[at] as number);
      sums[place] =
        (sums[place] as number) + ((upTo[combination] as number) - (before[combination] as number));
    }
    before = upTo;
  }
};
