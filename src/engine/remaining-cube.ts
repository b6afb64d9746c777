import { byDimension } from '../cube/by-dimension.ts';
import type { Cube } from '../cube/cube.ts';

/** A cube without requests that were taken off its cells. What it speaks of stays the same; members may be there that no cell uses. */
export const remainingCube = (cube: Cube, taken: Float64Array): Cube => {
  const { period, codes, count } = cube.cells;
  const left = Float64Array.from(count, (requests, cell) => requests - (taken[cell] as number)); // one a cell
  const kept = Uint32Array.from(left, (_, cell) => cell).filter((cell) => left[cell] !== 0);
  return {
    ...cube,
    cells: {
      period: Int32Array.from(kept, (cell) => period[cell] as number), // a cell of the cube
      codes: byDimension((dimension) => Uint32Array.from(kept, (cell) => codes[dimension][cell] as number)),
      count: Float64Array.from(kept, (cell) => left[cell] as number),
    },
  };
};
