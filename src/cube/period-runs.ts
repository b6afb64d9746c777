import type { Cube } from './cube.ts';
import type { EpochDay } from './day-range.ts';

/** Where each period's cells begin: `days[i]` has the cells from `offsets[i]` up to, not including, `offsets[i + 1]`. */
export interface PeriodRuns {
  readonly days: readonly EpochDay[];
  readonly offsets: readonly number[];
}

const known = new WeakMap<Cube, PeriodRuns>();

/** The runs of equal periods of a cube's sorted cells; found once a cube. */
export const periodRuns = (cube: Cube): PeriodRuns => {
  const before = known.get(cube);
  if (before !== undefined) return before;
  const { period } = cube.cells;
  const days: number[] = [];
  const offsets: number[] = [];
  let last = Number.NaN;
  for (let cell = 0; cell < period.length; cell += 1) {
    const day = period[cell] as number; // cell < length
    if (day === last) continue;
    last = day;
    days.push(day);
    offsets.push(cell);
  }
  offsets.push(period.length);
  const runs = { days, offsets };
  known.set(cube, runs);
  return runs;
};
