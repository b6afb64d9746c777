import { combinationCodes } from './combination-codes.ts';
import { CombinationIndex } from './combination-index.ts';
import type { Cube } from './cube.ts';
import { dimensions } from './dimension.ts';
import type { LevelCells } from './level-cells.ts';
import { periodRuns } from './period-runs.ts';

const sliceCells = 1 << 16;

const numberSlice = (
  cube: Cube,
  index: CombinationIndex,
  slice: { readonly from: number; readonly combination: Uint32Array<ArrayBuffer> },
): void => {
  const { district, service, channel, segment1, segment2, segment3 } = cube.cells.codes;
  const { from, combination } = slice;
  const codes = new Int32Array(dimensions.length);
  for (let i = 0; i < combination.length; i += 1) {
    const cell = from + i;
    // every column has a code for every cell
    codes[0] = district[cell] as number;
    codes[1] = service[cell] as number;
    codes[2] = channel[cell] as number;
    codes[3] = segment1[cell] as number;
    codes[4] = segment2[cell] as number;
    codes[5] = segment3[cell] as number;
    combination[i] = index.place(codes);
  }
};

/** All cells of a cube with their combination instead of six codes. In slices of some milliseconds. */
export function* numberCombinations(cube: Cube): Generator<undefined, LevelCells> {
  const { count } = cube.cells;
  const told = dimensions.filter((dimension) => cube.members[dimension].length > 1);
  const index = new CombinationIndex();
  const combination = new Uint32Array(count.length);
  for (let from = 0; from < count.length; from += sliceCells) {
    numberSlice(cube, index, { from, combination: combination.subarray(from, from + sliceCells) });
    yield;
  }
  return {
    told,
    size: index.size,
    codes: yield* combinationCodes(index, told),
    offsets: Uint32Array.from(periodRuns(cube).offsets),
    combination,
    count,
  };
}
