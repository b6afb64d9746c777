import type { Browser } from '@playwright/test';
import type { Bench } from './page/main.ts';
import type { BenchLane } from './page/bench-lanes.ts';
import type { LaneRun } from './page/lane-run.ts';

/** What is to be run, and over which file. */
interface LanePlan {
  readonly lane: BenchLane;
  readonly path: string;
  /** called while the page still holds all that the lane took */
  readonly beforeClosing?: () => void;
}

const settlingMs = 2000;

/** Runs one lane over a file in a page of its own: no lane finds memory, or code, warmed by another. */
export const runLane = async (
  browser: Browser,
  address: string,
  { lane, path, beforeClosing }: LanePlan,
): Promise<LaneRun> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('input').setInputFiles(path);
    // a browser that opened a page is busy for a while; whoever uses one has it open for longer
    await page.waitForTimeout(settlingMs);
    const run = await page.evaluate(
      (name) => (window as unknown as { bench: Bench }).bench.ingest(name), // the page's main.ts put it there
      lane,
    );
    beforeClosing?.();
    return run;
  } finally {
    await context.close();
  }
};
