import type { CubeLevel } from './cube-level.ts';
import type { PeriodPlaces } from './period-places.ts';
import { seekRun } from './seek-run.ts';

/** Adds up the cells of the combinations that pass, one combination after the other. */
export const sumBySeries = (
  { series }: CubeLevel,
  sums: Float64Array<ArrayBuffer>,
  asked: PeriodPlaces,
): void => {
  const { run: runs, upTo, offsets } = series;
  const { placeOfRun, toRun, fromRun, first } = asked;
  const { combinations, places } = asked.passing;
  for (let at = 0; at < places.length; at += 1) {
    const base = places[at] as number; // one each
    const combination = combinations[at] as number;
    const from = first === null ? fromRun : (first[combination] as number);
    const start = offsets[combination] as number; // combinations have offsets
    const end = offsets[combination + 1] as number;
    let cell = from === 0 ? start : seekRun(series, from, [start, end]);
    let before = cell === start ? 0 : (upTo[cell - 1] as number);
    for (; cell < end; cell += 1) {
      const run = runs[cell] as number; // cell < end
      if (run >= toRun) break;
      const place = base + (placeOfRun[run] as number); // in range
      const now = upTo[cell] as number;
      sums[place] = (sums[place] as number) + (now - before);
      before = now;
    }
  }
};
