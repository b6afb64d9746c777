import { collectGroups } from './collect-groups.ts';
import { countsSince } from './counts-since.ts';
import type { CubeLevel } from './cube-level.ts';
import { firstRuns } from './first-runs.ts';
import type { GroupPlan } from './group-plan.ts';
import { groupStrides } from './group-strides.ts';
import type { GroupSums } from './group-sums.ts';
import { passingCombinations } from './passing-combinations.ts';
import type { RangeCounts } from './range-counts.ts';
import { sumPeriods } from './sum-periods.ts';
import { zeroedSums } from './zeroed-sums.ts';

/**
 * Counts by the fields of a plan, from a level that tells apart all dimensions which the plan filters or groups by
 * (and services, if it counts them from some day on only). `counted` is shared by the questions of a screen.
 */
export const sumLevel = (plan: GroupPlan, level: CubeLevel, counted: RangeCounts): GroupSums => {
  const strides = groupStrides(plan);
  const sums = zeroedSums(strides.length);
  const passing = passingCombinations(plan, level, strides);
  const first = firstRuns(plan, level.cells);
  const { fromRun, toRun } = plan.selection;
  const axis = plan.axes.find(({ field }) => field === 'period');
  if (axis?.field === 'period') {
    const stride = strides.strideOf('period');
    const placeOfRun = Int32Array.from(axis.placeOfRun, (place) => (place ?? 0) * stride);
    sumPeriods(level, sums, { fromRun, toRun, first, passing, placeOfRun });
    return collectGroups(plan, sums, strides);
  }
  const { combinations, places } = passing;
  const all = counted.between(level, plan.selection);
  const counts = first === null ? all : countsSince(level, all, { fromRun, toRun, first, combinations });
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] as number; // at < length
    sums[place] = (sums[place] as number) + (counts[combinations[at] as number] as number);
  }
  return collectGroups(plan, sums, strides);
};
