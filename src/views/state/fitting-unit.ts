import type { DayRange } from '../../cube/day-range.ts';
import { periodUnits, type PeriodUnit } from '../../cube/period-unit.ts';
import { rollsUpTo } from '../../cube/rolls-up-to.ts';

/** Longest range (days) that a chart shows in a unit before it takes the next: about 60 points at most. */
const longestDays: readonly (readonly [PeriodUnit, number])[] = [
  ['day', 45],
  ['week', 190],
  ['month', 5 * 366],
  ['quarter', 15 * 366],
];

/** The unit of a trend: the chosen one if the data can answer it, else one that fits the length of the range. */
export const fittingUnit = (range: DayRange, data: PeriodUnit, chosen: PeriodUnit | 'auto'): PeriodUnit => {
  if (chosen !== 'auto' && rollsUpTo(data, chosen)) return chosen;
  const days = range.to - range.from + 1;
  const wished = longestDays.find(([, longest]) => days <= longest)?.[0] ?? 'year';
  const possible = periodUnits.filter((unit) => rollsUpTo(data, unit));
  const coarseEnough = possible.find((unit) => periodUnits.indexOf(unit) >= periodUnits.indexOf(wished));
  return coarseEnough ?? possible.at(-1) ?? data;
};
