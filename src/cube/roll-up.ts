import { canonicalCube } from './canonical-cube.ts';
import type { UnitAndStart } from './common-unit.ts';
import { commonUnit } from './common-unit.ts';
import type { Cube } from './cube.ts';
import { periodStart } from './period-start.ts';

/**
 * The same counts by a coarser unit. The range stays: days do not become covered because their month is.
 * RangeError if the cube's unit does not roll up to it (`rollsUpTo`; fiscal and calendar years do not meet).
 */
export const rollUp = (cube: Cube, { unit, yearStartMonth }: UnitAndStart): Cube => {
  if (unit === cube.unit && yearStartMonth === cube.yearStartMonth) return cube;
  if (commonUnit([cube, { unit, yearStartMonth }])?.unit !== unit) {
    throw new RangeError(`${cube.unit} does not roll up to ${unit}`);
  }
  const { period } = cube.cells;
  const rolled = new Int32Array(period.length);
  for (let cell = 0; cell < period.length; cell += 1) {
    // sorted by period: most cells share the day of the one before
    rolled[cell] =
      cell > 0 && period[cell] === period[cell - 1]
        ? (rolled[cell - 1] as number)
        : periodStart(period[cell] as number, unit, yearStartMonth);
  }
  return canonicalCube({ ...cube, unit, yearStartMonth, cells: { ...cube.cells, period: rolled } });
};
