import type { Browser } from '@playwright/test';
import type { Bench } from './page/main.ts';
import type { BenchLane } from './page/bench-lanes.ts';
import type { LaneRun } from './page/lane-run.ts';

/** Runs one lane over a file in a page of its own: no lane finds memory, or code, warmed by another. */
export const runLane = async (
  browser: Browser,
  address: string,
  { lane, path }: { readonly lane: BenchLane; readonly path: string },
): Promise<LaneRun> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('input').setInputFiles(path);
    return await page.evaluate(
      (name) => (window as unknown as { bench: Bench }).bench.ingest(name), // the page's main.ts put it there
      lane,
    );
  } finally {
    await context.close();
  }
};
