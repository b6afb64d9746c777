import type { Checkpoints } from './checkpoints.ts';
import type { CombinationSeries } from './combination-series.ts';
import type { LevelCells } from './level-cells.ts';

/** Counts by period and some dimensions, laid out for each way in which they are asked. */
export interface CubeLevel {
  readonly cells: LevelCells;
  readonly checkpoints: Checkpoints;
  readonly series: CombinationSeries;
}
