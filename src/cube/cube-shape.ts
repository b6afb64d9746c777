import type { PeriodUnit } from './period-unit.ts';

/** What a cube is made with. */
export interface CubeShape {
  readonly unit: PeriodUnit;
  readonly yearStartMonth: number;
  readonly segmentNames: readonly [string, string, string];
}
