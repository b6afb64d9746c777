import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Browser } from '@playwright/test';
import { borderTraps } from '../../support/border-traps.ts';
import { openBrowser } from '../../support/open-page.ts';
import type { BenchRequest } from '../bench-request.ts';
import { inBenchPage } from '../in-bench-page.ts';
import { median } from '../median.ts';
import type { Bench } from '../page/main.ts';
import { serveBenchPage } from '../serve-bench-page.ts';
import { trapLog } from './trap-log.ts';

/** Medians in milliseconds over one file. */
export interface BordersFigures {
  readonly file: string;
  readonly bytes: number;
  /** by one worker, in order */
  readonly sequential: number;
  readonly two: number;
  /** by as many workers as there are logical processors */
  readonly parallel: number;
  /** the slower of `two` and `parallel` in `sequential` */
  readonly ratio: number;
}

/** Runs the product once, with so many workers. */
const runOnce = (browser: Browser, address: string, { path, workers }: { path: string; workers: number }) =>
  inBenchPage(browser, { address, path }, (page) =>
    page.evaluate(
      (count) => (window as unknown as { bench: Bench }).bench.borders(count), // the page's main.ts put it there
      workers,
    ),
  );

/** Does a file in which borders are guessed wrong cost several workers more than one? In turns, so that a slow moment meets all. */
export const bordersBench = async ({ rows, rounds, say }: BenchRequest): Promise<BordersFigures[]> => {
  const all = availableParallelism();
  const counts = [...new Set([1, 2, all])];
  const traps = Object.keys(borderTraps) as (keyof typeof borderTraps)[];
  const page = await serveBenchPage();
  const browser = await openBrowser();
  const figures: BordersFigures[] = [];
  try {
    for (const trap of traps) {
      const path = trapLog(trap, rows);
      const times = new Map<number, number[]>(counts.map((workers) => [workers, []]));
      // the file goes into the system's cache, for all alike
      const { print } = await runOnce(browser, page.address, { path, workers: 1 });
      for (let round = 0; round < rounds; round += 1) {
        for (const [workers, runs] of times) {
          const run = await runOnce(browser, page.address, { path, workers });
          if (run.print !== print)
            throw new Error(`${trap}: ${workers} workers gave another result than one`);
          runs.push(run.ms);
          say(`${trap}, ${workers} workers: ${Math.round(run.ms)} ms`);
        }
      }
      const of = (workers: number): number => Math.round(median(times.get(workers) ?? []));
      const [sequential, two, parallel] = [of(1), of(2), of(all)];
      const ratio = Math.round((Math.max(two, parallel) / sequential) * 100) / 100;
      figures.push({ file: trap, bytes: statSync(path).size, sequential, two, parallel, ratio });
    }
  } finally {
    await browser.close();
    await page.close();
  }
  return figures;
};
