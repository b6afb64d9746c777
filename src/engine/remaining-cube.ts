import { byDimension } from '../cube/by-dimension.ts';
import type { Cube } from '../cube/cube.ts';

/** A cube without requests that were taken off its cells. What it speaks of stays the same; members may be there that no cell uses. */
export const remainingCube = (cube: Cube, taken: Float64Array): Cube => {
  const { period, codes, count } = cube.cells;
  const kept = new Uint32Array(count.length);
  let size = 0;
  for (let cell = 0; cell < count.length; cell += 1) {
    // written in any case and kept if something is left
    kept[size] = cell;
    size += count[cell] === taken[cell] ? 0 : 1;
  }
  const picked = <Column extends Int32Array | Uint32Array | Float64Array>(from: Column, to: Column) => {
    for (let at = 0; at < size; at += 1) to[at] = from[kept[at] as number] as number; // cells of the cube
    return to;
  };
  const left = new Float64Array(count.length);
  for (let cell = 0; cell < count.length; cell += 1)
    left[cell] = (count[cell] as number) - (taken[cell] as number); // one a cell
  return {
    ...cube,
    cells: {
      period: picked(period, new Int32Array(size)),
      codes: byDimension((dimension) => picked(codes[dimension], new Uint32Array(size))),
      count: picked(left, new Float64Array(size)),
    },
  };
};
