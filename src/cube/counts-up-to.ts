import type { CubeLevel } from './cube-level.ts';

/** Counts of every combination of a level from the beginning up to, not including, a period run. Not to be changed: it may be a checkpoint. */
export const countsUpTo = ({ cells, checkpoints }: CubeLevel, run: number): Float64Array<ArrayBuffer> => {
  const { nearest, rows, runs } = checkpoints;
  const { combination, count, offsets, size } = cells;
  const checkpoint = nearest[run] as number; // every run has one
  const row = rows.subarray(checkpoint * size, (checkpoint + 1) * size);
  const there = runs[checkpoint] as number; // a checkpoint has a run
  if (there === run) return row;
  const counts = row.slice();
  const sign = there < run ? 1 : -1;
  const end = offsets[Math.max(there, run)] as number; // runs have offsets
  for (let cell = offsets[Math.min(there, run)] as number; cell < end; cell += 1) {
    const at = combination[cell] as number; // cell < end
    counts[at] = (counts[at] as number) + sign * (count[cell] as number);
  }
  return counts;
};
