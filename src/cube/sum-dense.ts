import { collectGroups } from './collect-groups.ts';
import { dimensions } from './dimension.ts';
import type { GroupPlan } from './group-plan.ts';
import { type GroupStrides, groupStrides } from './group-strides.ts';
import type { GroupSums } from './group-sums.ts';
import { periodRuns } from './period-runs.ts';
import { zeroedSums } from './zeroed-sums.ts';

const blockSize = 4096;

/** What a member adds to the place of its cell's sum; NaN if it does not pass, which no later addition can undo. */
interface Step {
  readonly codes: Uint32Array<ArrayBuffer>;
  readonly adds: Float64Array<ArrayBuffer>;
}

const stepsOf = (plan: GroupPlan, { strideOf }: GroupStrides): Step[] =>
  dimensions.flatMap((dimension) => {
    const passes = plan.selection.passes[dimension];
    const stride = strideOf(dimension);
    if (passes === null && stride === 0 && dimension !== 'channel') return [];
    let place = -1;
    const adds = Float64Array.from(plan.cube.members[dimension], (_, code) => {
      if (passes !== null && passes[code] !== 1) return Number.NaN;
      place += 1;
      return place * stride + (dimension === 'channel' ? (plan.kindOfChannel[code] as number) : 0);
    });
    return [{ codes: plan.cube.cells.codes[dimension], adds }];
  });

/** Sets where the period alone puts each cell of a block; returns the run with which the next block goes on. */
const placeByPeriod = (
  plan: GroupPlan,
  place: Float64Array<ArrayBuffer>,
  at: { readonly cell: number; readonly end: number; readonly run: number; readonly stride: number },
): number => {
  const { cube, selection } = plan;
  const { days, offsets } = periodRuns(cube);
  const axis = plan.axes.find(({ field }) => field === 'period');
  let { cell, run } = at;
  while (cell < at.end) {
    const runEnd = offsets[run + 1] as number; // runs reach to the last cell
    const end = Math.min(runEnd, at.end);
    const base = axis?.field === 'period' ? (axis.placeOfRun[run] as number) * at.stride : 0;
    place.fill(base, cell - at.cell, end - at.cell);
    if (selection.since !== null) {
      const day = Math.max(days[run] as number, cube.range?.from ?? 0);
      for (let i = cell; i < end; i += 1) {
        const service = cube.cells.codes.service[i] as number;
        if (day < (selection.since[service] as number)) place[i - at.cell] = Number.NaN;
      }
    }
    cell = end;
    if (end === runEnd) run += 1;
  }
  return run;
};

/** Moves the places of a block's cells, of which `codes` are those of the step's dimension. */
const addStep = (
  place: Float64Array<ArrayBuffer>,
  adds: Float64Array<ArrayBuffer>,
  codes: Uint32Array<ArrayBuffer>,
): void => {
  // a block is at least as long as its codes, and every code has an entry
  for (let i = 0; i < codes.length; i += 1)
    place[i] = (place[i] as number) + (adds[codes[i] as number] as number);
};

/** One scan into one array with a place for every group that could be: for groups not many more than the cells. */
export const sumDense = (plan: GroupPlan): GroupSums => {
  const { cube, selection } = plan;
  const { offsets } = periodRuns(cube);
  const strides = groupStrides(plan);
  const steps = stepsOf(plan, strides);
  const sums = zeroedSums(strides.length);
  const place = new Float64Array(blockSize);
  const { count } = cube.cells;
  const last = offsets[selection.toRun] as number; // toRun is at most the number of runs
  const stride = strides.strideOf('period');
  let run = selection.fromRun;
  for (let cell = offsets[run] as number; cell < last; cell += blockSize) {
    const end = Math.min(cell + blockSize, last);
    run = placeByPeriod(plan, place, { cell, end, run, stride });
    for (const { adds, codes } of steps) addStep(place, adds, codes.subarray(cell, end));
    for (let i = cell; i < end; i += 1) {
      const at = place[i - cell] as number;
      if (at >= 0) sums[at] = (sums[at] as number) + (count[i] as number); // not NaN: inside
    }
  }
  return collectGroups(plan, sums, strides);
};
