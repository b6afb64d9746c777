import type { Cube } from './cube.ts';
import { type PeriodUnit, periodUnits } from './period-unit.ts';
import { rollsUpTo } from './rolls-up-to.ts';

/** A period unit, and for years the month with which they begin. */
export interface UnitAndStart {
  readonly unit: PeriodUnit;
  readonly yearStartMonth: number;
}

const fits = (cube: UnitAndStart, unit: PeriodUnit, yearStartMonth: number): boolean => {
  if (!rollsUpTo(cube.unit, unit)) return false;
  if (cube.unit === 'year') return cube.yearStartMonth === yearStartMonth;
  // a calendar quarter is cut by a year that begins inside it
  return !(unit === 'year' && cube.unit === 'quarter') || (yearStartMonth - 1) % 3 === 0;
};

/** The finest unit that all cubes roll up to, or null: weeks meet nothing but weeks, fiscal years no calendar years. */
export const commonUnit = (cubes: readonly Pick<Cube, 'unit' | 'yearStartMonth'>[]): UnitAndStart | null => {
  const yearStartMonth = cubes.find(({ unit }) => unit === 'year')?.yearStartMonth ?? 1;
  for (const unit of periodUnits) {
    if (cubes.every((cube) => fits(cube, unit, yearStartMonth))) {
      return { unit, yearStartMonth: unit === 'year' ? yearStartMonth : 1 };
    }
  }
  return null;
};
