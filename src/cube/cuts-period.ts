import type { Cube } from './cube.ts';
import type { DayRange } from './day-range.ts';
import { overlap } from './overlap.ts';
import { periodEnd } from './period-end.ts';
import { periodStart } from './period-start.ts';

/**
 * Would the range take only a part of a period of the cube? What lies outside the data's own range does not matter:
 * a cube of months from 10 January on is not cut by a range that begins on 5 January.
 */
export const cutsPeriod = (
  cube: Pick<Cube, 'unit' | 'yearStartMonth' | 'range'>,
  range: DayRange,
): boolean => {
  if (cube.range === null || cube.unit === 'day') return false;
  const shared = overlap(cube.range, range);
  if (shared === null) return false;
  const start = (day: number) => periodStart(day, cube.unit, cube.yearStartMonth);
  const cutsFirst = shared.from !== cube.range.from && shared.from !== start(shared.from);
  return cutsFirst || (shared.to !== cube.range.to && shared.to !== periodEnd(start(shared.to), cube.unit));
};
