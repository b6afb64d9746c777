import type { Browser } from '@playwright/test';
import { inBenchPage } from './in-bench-page.ts';
import type { BenchLane } from './page/bench-lanes.ts';
import type { LaneRun } from './page/lane-run.ts';
import type { Bench } from './page/main.ts';

/** What is to be run, and over which file. */
interface LanePlan {
  readonly lane: BenchLane;
  readonly path: string;
  /** called while the page still holds all that the lane took */
  readonly beforeClosing?: () => void;
}

/** Runs one lane over a file in a page of its own. */
export const runLane = (
  browser: Browser,
  address: string,
  { lane, path, beforeClosing }: LanePlan,
): Promise<LaneRun> =>
  inBenchPage(browser, { address, path }, async (page) => {
    const run = await page.evaluate(
      (name) => (window as unknown as { bench: Bench }).bench.ingest(name), // the page's main.ts put it there
      lane,
    );
    beforeClosing?.();
    return run;
  });
