import type { CubeLevel } from './cube-level.ts';

/** What makes questions to a cube fast: its cells with all dimensions and, where that is much less, without some. */
export interface CubeIndex {
  /** from few cells to many; the last one tells all dimensions apart */
  readonly levels: readonly CubeLevel[];
  readonly bytes: number;
}
