import { type BenchLane, benchLanes } from './bench-lanes.ts';
import { bordersLane } from './borders-lane.ts';
import { duckdbParquetLane } from './duckdb-parquet-lane.ts';
import { formatsLane } from './formats-lane.ts';
import { runQueryLane } from './query/run-query-lane.ts';

const chosenFile = (): File => {
  const file = document.querySelector('input')?.files?.[0];
  if (file === undefined) throw new Error('no file was chosen');
  return file;
};

const bench = {
  ingest: (lane: BenchLane) => benchLanes[lane](chosenFile()),
  query: runQueryLane,
  formats: () => formatsLane(chosenFile()),
  duckdbParquet: () => duckdbParquetLane(chosenFile()),
  borders: (workers: number) => bordersLane(chosenFile(), workers),
};

/** What the benches call from outside. */
export type Bench = typeof bench;

Object.assign(window, { bench });
