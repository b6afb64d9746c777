import { countsUpTo } from './counts-up-to.ts';
import type { CubeLevel } from './cube-level.ts';

/** Period runs `fromRun` up to, not including, `toRun`. */
export interface RunRange {
  readonly fromRun: number;
  readonly toRun: number;
}

/** Counts of every combination of a level in a stretch of period runs. */
export const countsBetween = (level: CubeLevel, { fromRun, toRun }: RunRange): Float64Array<ArrayBuffer> => {
  const { combination, count, offsets, size } = level.cells;
  const [start, end] = [offsets[fromRun] as number, offsets[toRun] as number]; // runs have offsets
  const counts = new Float64Array(size);
  if (end - start <= size) {
    for (let cell = start; cell < end; cell += 1) {
      const at = combination[cell] as number; // cell < end
      counts[at] = (counts[at] as number) + (count[cell] as number);
    }
    return counts;
  }
  const [before, upTo] = [countsUpTo(level, fromRun), countsUpTo(level, toRun)];
  for (let at = 0; at < size; at += 1) counts[at] = (upTo[at] as number) - (before[at] as number); // both of that size
  return counts;
};
