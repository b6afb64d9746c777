import type { RunsAsked } from './counts-between.ts';
import type { CubeLevel } from './cube-level.ts';

/** Where counts go: a combination's place and a period run's place, added up. */
export interface PeriodPlaces extends RunsAsked {
  /** combination -> place; below 0 if it does not pass */
  readonly places: Int32Array<ArrayBuffer>;
  /** period run -> place; only of those in range */
  readonly placeOfRun: Int32Array<ArrayBuffer>;
}

type Sums = Float64Array<ArrayBuffer>;

/** Finding where a range begins in a combination's cells costs about as much as adding up so many. */
const seekCells = 40;
/** A cell met run by run costs about so many times one of a combination's own. */
const hopCost = 1.5;

const sumByRun = ({ cells }: CubeLevel, sums: Sums, asked: PeriodPlaces): void => {
  const { combination, count, offsets } = cells;
  const { places, placeOfRun } = asked;
  for (let run = asked.fromRun; run < asked.toRun; run += 1) {
    const base = placeOfRun[run] as number; // in range
    const end = offsets[run + 1] as number; // run < toRun
    for (let cell = offsets[run] as number; cell < end; cell += 1) {
      const place = places[combination[cell] as number] as number; // cell < end
      if (place >= 0) sums[base + place] = (sums[base + place] as number) + (count[cell] as number);
    }
  }
};

/** The first cell from `from` up to `to` whose run is `run` or later. */
const seek = (runs: Uint16Array<ArrayBuffer>, run: number, [from, to]: readonly [number, number]): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((runs[middle] as number) < run)
      low = middle + 1; // middle < to
    else high = middle;
  }
  return low;
};

const sumBySeries = ({ series }: CubeLevel, sums: Sums, asked: PeriodPlaces): void => {
  const { run: runs, count, offsets } = series;
  const { places, placeOfRun, toRun, fromRun, first } = asked;
  for (let combination = 0; combination < places.length; combination += 1) {
    const base = places[combination] as number; // combination < length
    if (base < 0) continue;
    const from = first === null ? fromRun : (first[combination] as number);
    const start = offsets[combination] as number; // combinations have offsets
    const end = offsets[combination + 1] as number;
    for (let cell = from === 0 ? start : seek(runs, from, [start, end]); cell < end; cell += 1) {
      const run = runs[cell] as number; // cell < end
      if (run >= toRun) break;
      const place = base + (placeOfRun[run] as number); // in range
      sums[place] = (sums[place] as number) + (count[cell] as number);
    }
  }
};

/** Adds up by period: run by run, or where a filter leaves much out by the combinations that pass. */
export const sumPeriods = (level: CubeLevel, sums: Sums, asked: PeriodPlaces): void => {
  const { cells } = level;
  const inRange = (cells.offsets[asked.toRun] as number) - (cells.offsets[asked.fromRun] as number); // runs have offsets
  let passing = 0;
  for (const place of asked.places) if (place >= 0) passing += 1;
  const bySeries = passing * (seekCells + inRange / cells.size);
  if (asked.first !== null || bySeries < inRange * hopCost) sumBySeries(level, sums, asked);
  else sumByRun(level, sums, asked);
};
