import type { Dimension } from './dimension.ts';

/**
 * Counts of a cube by period and by some of its dimensions. What these dimensions' member codes are in a cell is written
 * as one small number, its combination.
 */
export interface LevelCells {
  /** the dimensions told apart; those with one member never are, channels with more always */
  readonly told: readonly Dimension[];
  /** number of combinations */
  readonly size: number;
  /** combination -> member code, of the dimensions told apart */
  readonly codes: Partial<Readonly<Record<Dimension, Uint32Array<ArrayBuffer>>>>;
  /** the cells of period run `i` (`periodRuns`) are those from `offsets[i]` up to, not including, `offsets[i + 1]` */
  readonly offsets: Uint32Array<ArrayBuffer>;
  /** combination of each cell, in no order inside a run, none twice in a run */
  readonly combination: Uint32Array<ArrayBuffer>;
  /** requests of each cell, safe whole numbers > 0 */
  readonly count: Float64Array<ArrayBuffer>;
}
