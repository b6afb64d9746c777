import type { CubeLevel } from './cube-level.ts';
import type { PeriodPlaces } from './period-places.ts';
import { sumByBorders } from './sum-by-borders.ts';
import { sumByRun } from './sum-by-run.ts';
import { sumBySeries } from './sum-by-series.ts';

/** Finding where a range begins in a combination's cells costs about as much as adding up so many. */
const seekCells = 40;
/** A cell met run by run costs about so many times one of a combination's own. */
const hopCost = 1.5;

/** What borders cost, in cells of a combination's own. */
const bordersCost = (
  { cells: { offsets, size }, checkpoints: { nearest, runs } }: CubeLevel,
  { passing, placeOfRun, fromRun, toRun }: PeriodPlaces,
): number => {
  let cost = 0;
  for (let run = fromRun; run <= toRun; run += 1) {
    if (run > fromRun && run < toRun && placeOfRun[run] === placeOfRun[run - 1]) continue;
    cost += passing.places.length;
    const there = runs[nearest[run] as number] as number; // every run has a checkpoint
    if (there === run) continue;
    const apart = (offsets[run] as number) - (offsets[there] as number); // runs have offsets
    cost += size + hopCost * Math.abs(apart);
  }
  return cost;
};

/** Adds up by period, in the way that has least to do. */
export const sumPeriods = (level: CubeLevel, sums: Float64Array<ArrayBuffer>, asked: PeriodPlaces): void => {
  const { offsets, size } = level.cells;
  const inRange = (offsets[asked.toRun] as number) - (offsets[asked.fromRun] as number); // runs have offsets
  const bySeries = asked.passing.places.length * (seekCells + inRange / size);
  // combinations that begin late are followed one by one
  if (asked.first !== null) return sumBySeries(level, sums, asked);
  const byRun = inRange * hopCost;
  if (bordersCost(level, asked) < Math.min(bySeries, byRun)) return sumByBorders(level, sums, asked);
  return bySeries < byRun ? sumBySeries(level, sums, asked) : sumByRun(level, sums, asked);
};
