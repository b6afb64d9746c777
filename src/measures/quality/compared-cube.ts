import type { Cube } from '../../cube/cube.ts';
import type { DayRange } from '../../cube/day-range.ts';

/** A cube, and the days within which its periods are compared with each other: plausible, and complete. */
export interface ComparedCube {
  readonly cube: Cube;
  readonly range: DayRange;
}
