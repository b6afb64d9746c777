import type { LevelCells } from './level-cells.ts';

/** The cells of a level by combination, then by period run: what a filter leaves out need not be looked at. */
export interface CombinationSeries {
  /** combination `i` has the cells from `offsets[i]` up to, not including, `offsets[i + 1]` */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** period run of each cell */
  readonly run: Uint16Array<ArrayBuffer>;
  /** requests of each cell */
  readonly count: Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
}

/** Most period runs that a series can name: 179 years of days. */
export const mostSeriesRuns = 1 << 16;

const sliceRuns = 32;

const seriesOffsets = ({ combination, size }: LevelCells): Uint32Array<ArrayBuffer> => {
  const offsets = new Uint32Array(size + 1);
  for (let cell = 0; cell < combination.length; cell += 1) {
    const at = (combination[cell] as number) + 1; // cell < length
    offsets[at] = (offsets[at] as number) + 1;
  }
  for (let at = 1; at <= size; at += 1) offsets[at] = (offsets[at] as number) + (offsets[at - 1] as number);
  return offsets;
};

const isSmall = (count: Float64Array<ArrayBuffer>): boolean => {
  for (let cell = 0; cell < count.length; cell += 1) if ((count[cell] as number) > 0xffff_ffff) return false;
  return true;
};

/** Sorts cells by combination. In slices of some milliseconds. */
export function* sortByCombination(cells: LevelCells): Generator<undefined, CombinationSeries> {
  const { combination, count } = cells;
  const offsets = seriesOffsets(cells);
  yield;
  const series = {
    offsets,
    run: new Uint16Array(count.length),
    count: isSmall(count) ? new Uint32Array(count.length) : new Float64Array(count.length),
  };
  yield;
  const next = offsets.slice();
  for (let run = 0; run + 1 < cells.offsets.length; run += 1) {
    const to = cells.offsets[run + 1] as number; // run + 1 < length
    for (let cell = cells.offsets[run] as number; cell < to; cell += 1) {
      const at = next[combination[cell] as number] as number; // cell < to
      next[combination[cell] as number] = at + 1;
      series.run[at] = run;
      series.count[at] = count[cell] as number;
    }
    if (run % sliceRuns === 0) yield;
  }
  return series;
}
