import { duckdbLane } from './duckdb-lane.ts';
import { floorLane } from './floor-lane.ts';
import type { LaneRun } from './lane-run.ts';
import { papaparseLane } from './papaparse-lane.ts';
import { uptakeLane } from './uptake-lane.ts';

/** What the page can be asked to run over the chosen file. */
export const benchLanes = {
  floor: floorLane,
  uptakeOne: (file) => uptakeLane(file, 1),
  uptakeAll: (file) => uptakeLane(file, 'all'),
  duckdbWasm: duckdbLane,
  papaparse: papaparseLane,
} satisfies Record<string, (file: File) => Promise<LaneRun>>;

export type BenchLane = keyof typeof benchLanes;
