import type { CubeLevel } from './cube-level.ts';
import { dimensions } from './dimension.ts';
import type { GroupPlan } from './group-plan.ts';
import type { GroupStrides } from './group-strides.ts';
import type { LevelCells } from './level-cells.ts';

/** The combinations of a level that pass a filter, and where their counts go but for the period. */
export interface PassingCombinations {
  readonly combinations: Int32Array<ArrayBuffer>;
  /** of each of them */
  readonly places: Int32Array<ArrayBuffer>;
}

const combinationsOf = (plan: GroupPlan, { codes, size }: LevelCells): Int32Array<ArrayBuffer> => {
  const combinations = new Int32Array(size);
  let length = size;
  for (let at = 0; at < size; at += 1) combinations[at] = at;
  for (const dimension of dimensions) {
    const passes = plan.selection.passes[dimension];
    const codesOf = codes[dimension];
    if (passes === null) continue;
    // a dimension not told apart has one member
    if (codesOf === undefined) {
      if (passes[0] !== 1) length = 0;
      continue;
    }
    let kept = 0;
    for (let at = 0; at < length; at += 1) {
      const combination = combinations[at] as number; // at < length
      // no branch: which of them pass is hard to foresee
      combinations[kept] = combination;
      kept += passes[codesOf[combination] as number] as number; // 0 or 1
    }
    length = kept;
  }
  return combinations.subarray(0, length);
};

/** Adds to each place what its combination's member adds. */
const addPlaces = (
  places: Int32Array<ArrayBuffer>,
  combinations: Int32Array<ArrayBuffer>,
  { adds, codes }: { readonly adds: Int32Array<ArrayBuffer>; readonly codes: Uint32Array<ArrayBuffer> },
): void => {
  // a place a combination, a code a combination, an addend a code
  for (let at = 0; at < places.length; at += 1)
    places[at] = (places[at] as number) + (adds[codes[combinations[at] as number] as number] as number);
};

/** Reads the filter and the groups of a plan against a level that tells its dimensions apart. */
export const passingCombinations = (
  plan: GroupPlan,
  { cells }: CubeLevel,
  { strideOf }: GroupStrides,
): PassingCombinations => {
  const combinations = combinationsOf(plan, cells);
  const places = new Int32Array(combinations.length);
  for (const dimension of dimensions) {
    const stride = strideOf(dimension);
    const kindOf = dimension === 'channel' ? plan.kindOfChannel : null;
    if (stride === 0 && kindOf === null) continue;
    const passes = plan.selection.passes[dimension];
    let place = -1;
    const adds = Int32Array.from(plan.cube.members[dimension], (_, code) => {
      if (passes === null || passes[code] === 1) place += 1;
      return place * stride + (kindOf === null ? 0 : (kindOf[code] as number)); // a kind a channel
    });
    const codes = cells.codes[dimension];
    if (codes !== undefined) addPlaces(places, combinations, { adds, codes });
    // it has one member: its place is 0, its kind may be another
    else if (kindOf !== null)
      for (let at = 0; at < places.length; at += 1) places[at] = (places[at] as number) + (adds[0] as number);
  }
  return { combinations, places };
};
