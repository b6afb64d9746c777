import { collectGroups } from './collect-groups.ts';
import { countsBetween } from './counts-between.ts';
import type { CubeLevel } from './cube-level.ts';
import { dimensions } from './dimension.ts';
import { firstRuns } from './first-runs.ts';
import type { GroupPlan } from './group-plan.ts';
import { type GroupStrides, groupStrides } from './group-strides.ts';
import type { GroupSums } from './group-sums.ts';
import { sumPeriods } from './sum-periods.ts';

/** Less than any place; six of them still fit into a 32-bit number. */
const leftOut = -(2 ** 27);

/** Where each combination's counts go but for the period; below 0 if it does not pass. */
const combinationPlaces = (
  plan: GroupPlan,
  { cells }: CubeLevel,
  { strideOf }: GroupStrides,
): Int32Array<ArrayBuffer> => {
  const places = new Int32Array(cells.size);
  for (const dimension of dimensions) {
    const passes = plan.selection.passes[dimension];
    const stride = strideOf(dimension);
    if (passes === null && stride === 0 && dimension !== 'channel') continue;
    let place = -1;
    const adds = Int32Array.from(plan.cube.members[dimension], (_, code) => {
      if (passes !== null && passes[code] !== 1) return leftOut;
      place += 1;
      return place * stride + (dimension === 'channel' ? (plan.kindOfChannel[code] as number) : 0);
    });
    const codes = cells.codes[dimension];
    // a dimension not told apart has one member
    for (let i = 0; i < places.length; i += 1)
      places[i] = (places[i] as number) + (adds[codes === undefined ? 0 : (codes[i] as number)] as number);
  }
  return places;
};

/**
 * Counts by the fields of a plan, from a level that tells apart all dimensions which the plan filters or groups by
 * (and services, if it counts them from some day on only).
 */
export const sumLevel = (plan: GroupPlan, level: CubeLevel): GroupSums => {
  const strides = groupStrides(plan);
  const sums = new Float64Array(strides.length);
  const places = combinationPlaces(plan, level, strides);
  const first = firstRuns(plan, level.cells);
  const { fromRun, toRun } = plan.selection;
  const axis = plan.axes.find(({ field }) => field === 'period');
  if (axis?.field === 'period') {
    const stride = strides.strideOf('period');
    const placeOfRun = Int32Array.from(axis.placeOfRun, (place) => (place ?? 0) * stride);
    sumPeriods(level, sums, { fromRun, toRun, first, places, placeOfRun });
    return collectGroups(plan, sums, strides);
  }
  const counts = countsBetween(level, { fromRun, toRun, first });
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] as number; // i < length
    if (place >= 0) sums[place] = (sums[place] as number) + (counts[i] as number);
  }
  return collectGroups(plan, sums, strides);
};
