import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { openBrowser } from '../../support/open-page.ts';
import type { BenchRequest } from '../bench-request.ts';
import { median } from '../median.ts';
import type { CountsSummary } from '../page/counts-summary.ts';
import type { LaneRun } from '../page/lane-run.ts';
import { runLane } from '../run-lane.ts';
import { serveBenchPage } from '../serve-bench-page.ts';
import { demoLog } from './demo-log.ts';
import { duckdbNative } from './duckdb-native.ts';

const pageLanes = ['floor', 'uptakeOne', 'uptakeAll', 'duckdbWasm', 'papaparse'] as const;
const nativeLanes = ['duckdbNativeOne', 'duckdbNativeAll'] as const;
export type IngestLane = (typeof pageLanes | typeof nativeLanes)[number];

/** Medians in milliseconds, from handing over the file to having the counts. */
export interface IngestFigures extends Readonly<Record<IngestLane, number>> {
  readonly rows: number;
  readonly bytes: number;
  /** logical processors: what "all" is */
  readonly workers: number;
}

/** Throws if a lane counted otherwise than the first one that counted at all. */
const assertSame = (expected: CountsSummary | null, lane: IngestLane, { counts }: LaneRun): void => {
  if (lane === 'floor' || expected === null) return;
  if (counts?.rows === expected.rows && counts.digest === expected.digest) return;
  throw new Error(`${lane} counted ${JSON.stringify(counts)}, Uptake ${JSON.stringify(expected)}`);
};

/** The same log counted by the product and by its peers, in turns, so that a slow moment of the machine meets them all. */
export const ingestBench = async ({ rows, rounds, say }: BenchRequest): Promise<IngestFigures> => {
  const path = demoLog(rows);
  const workers = availableParallelism();
  const page = await serveBenchPage();
  const browser = await openBrowser();
  const runs: Partial<Record<IngestLane, number[]>> = {};
  let expected: CountsSummary | null = null;
  const take = (lane: IngestLane, run: LaneRun): void => {
    expected ??= run.counts;
    assertSame(expected, lane, run);
    (runs[lane] ??= []).push(Math.round(run.ms));
    say(`${lane} ${Math.round(run.ms)} ms`);
  };
  try {
    // the file goes into the system's cache, for all lanes alike
    await runLane(browser, page.address, { lane: 'floor', path });
    for (let round = 0; round < rounds; round += 1) {
      for (const lane of pageLanes) take(lane, await runLane(browser, page.address, { lane, path }));
      take('duckdbNativeOne', await duckdbNative(path, 1));
      take('duckdbNativeAll', await duckdbNative(path, workers));
    }
  } finally {
    await browser.close();
    await page.close();
  }
  const of = (lane: IngestLane) => median(runs[lane] ?? []);
  return {
    rows,
    bytes: statSync(path).size,
    workers,
    floor: of('floor'),
    uptakeOne: of('uptakeOne'),
    uptakeAll: of('uptakeAll'),
    duckdbWasm: of('duckdbWasm'),
    papaparse: of('papaparse'),
    duckdbNativeOne: of('duckdbNativeOne'),
    duckdbNativeAll: of('duckdbNativeAll'),
  };
};
