import type { Member } from '../../cube/cube.ts';
import type { Dimension } from '../../cube/dimension.ts';
import type { WindowSeries } from '../../cube/window-set.ts';

/** The districts and services of a table's rows, to be named as those of a cube. */
export const seriesMembers = (
  series: readonly WindowSeries[],
): Readonly<Record<Dimension, readonly Member[]>> => ({
  district: series.flatMap(({ district }) => district ?? []),
  service: series.flatMap(({ service }) => service ?? []),
  channel: [],
  segment1: [],
  segment2: [],
  segment3: [],
});
