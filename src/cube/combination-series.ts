import type { LevelCells } from './level-cells.ts';

/** The cells of a level by combination, then by period run: what a filter leaves out need not be looked at. */
export interface CombinationSeries {
  /** combination `i` has the cells from `offsets[i]` up to, not including, `offsets[i + 1]` */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** period run of each cell */
  readonly run: Uint16Array<ArrayBuffer>;
  /** requests of the combination up to and with each cell */
  readonly upTo: Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>;
}

/** Most period runs that a series can name: 179 years of days. */
export const mostSeriesRuns = 1 << 16;

const sliceRuns = 32;
const sliceCells = 1 << 20;

function* seriesOffsets({ combination, size }: LevelCells): Generator<undefined, Uint32Array<ArrayBuffer>> {
  const offsets = new Uint32Array(size + 1);
  for (let from = 0; from < combination.length; from += sliceCells) {
    const to = Math.min(from + sliceCells, combination.length);
    for (let cell = from; cell < to; cell += 1) {
      const at = (combination[cell] as number) + 1; // cell < to
      offsets[at] = (offsets[at] as number) + 1;
    }
    yield;
  }
  for (let at = 1; at <= size; at += 1) offsets[at] = (offsets[at] as number) + (offsets[at - 1] as number);
  return offsets;
}

/** Sorts cells by combination; `totals` has the requests of each. In slices of some milliseconds. */
export function* sortByCombination(
  cells: LevelCells,
  totals: Float64Array<ArrayBuffer>,
): Generator<undefined, CombinationSeries> {
  const { combination, count } = cells;
  const offsets = yield* seriesOffsets(cells);
  const isSmall = totals.every((total) => total <= 0xffff_ffff);
  const series = {
    offsets,
    run: new Uint16Array(count.length),
    upTo: isSmall ? new Uint32Array(count.length) : new Float64Array(count.length),
  };
  const soFar = new Float64Array(cells.size);
  yield;
  const next = offsets.slice();
  for (let run = 0; run + 1 < cells.offsets.length; run += 1) {
    const to = cells.offsets[run + 1] as number; // run + 1 < length
    for (let cell = cells.offsets[run] as number; cell < to; cell += 1) {
      const number = combination[cell] as number; // cell < to
      const at = next[number] as number; // number < size
      next[number] = at + 1;
      soFar[number] = (soFar[number] as number) + (count[cell] as number);
      series.run[at] = run;
      series.upTo[at] = soFar[number] as number;
    }
    if (run % sliceRuns === 0) yield;
  }
  return series;
}
