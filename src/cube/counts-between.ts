import type { CubeLevel } from './cube-level.ts';

/** Period runs `fromRun` up to, not including, `toRun`; `first` may let combinations begin later (`firstRuns`). */
export interface RunsAsked {
  readonly fromRun: number;
  readonly toRun: number;
  readonly first: Int32Array<ArrayBuffer> | null;
}

type Counts = Float64Array<ArrayBuffer>;

/** Adds the cells of runs `from` up to, not including, `to`. */
const addRuns = (
  { cells }: CubeLevel,
  counts: Counts,
  { from, to, sign }: { readonly from: number; readonly to: number; readonly sign: number },
): void => {
  const { combination, count, offsets } = cells;
  const end = offsets[to] as number; // runs have offsets
  for (let cell = offsets[from] as number; cell < end; cell += 1) {
    const at = combination[cell] as number; // cell < end
    counts[at] = (counts[at] as number) + sign * (count[cell] as number);
  }
};

/** Adds (or takes off) all from the beginning up to, not including, a run. */
const addUpTo = (
  level: CubeLevel,
  counts: Counts,
  { run, sign }: { readonly run: number; readonly sign: number },
): void => {
  const { nearest, rows, runs } = level.checkpoints;
  const { length } = counts;
  const checkpoint = nearest[run] as number; // every run has one
  const start = checkpoint * length;
  for (let at = 0; at < length; at += 1)
    counts[at] = (counts[at] as number) + sign * (rows[start + at] as number);
  const there = runs[checkpoint] as number; // checkpoint < length
  if (there < run) addRuns(level, counts, { from: there, to: run, sign });
  else addRuns(level, counts, { from: run, to: there, sign: -sign });
};

/** Takes off what is before the first run that counts, of the combinations that begin late. */
const dropEarly = (
  level: CubeLevel,
  counts: Counts,
  { toRun, first }: RunsAsked & { readonly first: Int32Array<ArrayBuffer> },
): void => {
  const { nearest, rows, runs } = level.checkpoints;
  const { combination, count, offsets } = level.cells;
  for (let at = 0; at < counts.length; at += 1) {
    const run = first[at] as number; // at < length
    const checkpoint = nearest[run] as number; // every run has one
    counts[at] =
      run >= toRun ? 0 : (counts[at] as number) - (rows[checkpoint * counts.length + at] as number);
  }
  for (const run of new Set(first)) {
    if (run >= toRun) continue;
    const there = runs[nearest[run] as number] as number; // every run has one
    const sign = there < run ? -1 : 1;
    const end = offsets[Math.max(run, there)] as number; // runs have offsets
    for (let cell = offsets[Math.min(run, there)] as number; cell < end; cell += 1) {
      const at = combination[cell] as number; // cell < end
      if (first[at] === run) counts[at] = (counts[at] as number) + sign * (count[cell] as number);
    }
  }
};

/** Counts of every combination of a level in a stretch of period runs. */
export const countsBetween = (level: CubeLevel, { fromRun, toRun, first }: RunsAsked): Counts => {
  const { cells } = level;
  const counts = new Float64Array(cells.size);
  const inRange = (cells.offsets[toRun] as number) - (cells.offsets[fromRun] as number); // runs have offsets
  if (first === null && inRange <= 2 * cells.size) {
    addRuns(level, counts, { from: fromRun, to: toRun, sign: 1 });
    return counts;
  }
  addUpTo(level, counts, { run: toRun, sign: 1 });
  if (first === null) addUpTo(level, counts, { run: fromRun, sign: -1 });
  else dropEarly(level, counts, { fromRun, toRun, first });
  return counts;
};
