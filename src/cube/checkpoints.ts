import type { LevelCells } from './level-cells.ts';

/**
 * Counts of every combination from the beginning up to some period runs, so that those of any range are a difference.
 * They lie so far apart that one has about as many numbers as there are cells between it and the next.
 */
export interface Checkpoints {
  /** the run up to, not including, which each checkpoint counts */
  readonly runs: Int32Array<ArrayBuffer>;
  /** run -> the checkpoint nearest to it, in cells */
  readonly nearest: Int32Array<ArrayBuffer>;
  /** one row of counts a checkpoint, one number a combination */
  readonly rows: Float64Array<ArrayBuffer>;
}

const checkpointRuns = ({ offsets, size }: LevelCells): Int32Array<ArrayBuffer> => {
  const runs = [0];
  let cell = 0;
  const last = offsets.length - 1;
  for (let run = 1; run <= last; run += 1) {
    const at = offsets[run] as number; // run <= last
    if (at - cell < size && run !== last) continue;
    runs.push(run);
    cell = at;
  }
  return Int32Array.from(runs);
};

const nearestOf = (
  runs: Int32Array<ArrayBuffer>,
  offsets: Uint32Array<ArrayBuffer>,
): Int32Array<ArrayBuffer> => {
  let before = 0;
  return Int32Array.from(offsets, (cell, run) => {
    while (before + 1 < runs.length && (runs[before + 1] as number) <= run) before += 1;
    // runs lie among the offsets
    const past = runs[before + 1];
    const toBefore = cell - (offsets[runs[before] as number] as number);
    return past !== undefined && (offsets[past] as number) - cell < toBefore ? before + 1 : before;
  });
};

/** Takes the checkpoints of some cells. In slices of some milliseconds. */
export function* takeCheckpoints(cells: LevelCells): Generator<undefined, Checkpoints> {
  const { offsets, combination, count, size } = cells;
  const runs = checkpointRuns(cells);
  const rows = new Float64Array(runs.length * size);
  for (let checkpoint = 1; checkpoint < runs.length; checkpoint += 1) {
    const start = checkpoint * size;
    rows.copyWithin(start, start - size, start);
    const row = rows.subarray(start, start + size);
    // both runs have offsets
    const to = offsets[runs[checkpoint] as number] as number;
    for (let cell = offsets[runs[checkpoint - 1] as number] as number; cell < to; cell += 1) {
      const at = combination[cell] as number; // cell < to
      row[at] = (row[at] as number) + (count[cell] as number);
    }
    yield;
  }
  return { runs, rows, nearest: nearestOf(runs, offsets) };
}
