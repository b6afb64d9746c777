import type { Browser } from '@playwright/test';
import { openBrowser } from '../../support/open-page.ts';
import type { BenchRequest } from '../bench-request.ts';
import { median } from '../median.ts';
import type { Bench } from '../page/main.ts';
import type { QueryRun } from '../page/query/query-run.ts';
import type { QueryLaneName, QueryPlan } from '../page/query/run-query-lane.ts';
import { quantile } from '../quantile.ts';
import { serveBenchPage } from '../serve-bench-page.ts';

/** Screens asked of each lane in a round; arquero is too slow for all. */
const screensOf: Readonly<Record<QueryLaneName, number>> = { uptake: 200, duckdbWasm: 40, arquero: 10 };
const lanes = Object.keys(screensOf) as QueryLaneName[];

/** Milliseconds from posting a screen's questions to having the answers; medians of the rounds. */
export interface QueryFigure {
  readonly p50: number;
  readonly p95: number;
  /** screens asked in a round */
  readonly screens: number;
  /** from having the cells to being ready for the questions measured; null where that is not told apart */
  readonly preparedMs: number | null;
}

export interface QueryFigures extends Readonly<Record<QueryLaneName, QueryFigure>> {
  readonly cells: number;
}

const runOnce = async (browser: Browser, address: string, plan: QueryPlan): Promise<QueryRun> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    // the page's main.ts put it there
    return await page.evaluate((what) => (window as unknown as { bench: Bench }).bench.query(what), plan);
  } finally {
    await context.close();
  }
};

/** Throws if a lane answered the compared screens otherwise than the product. */
const assertSame = (expected: readonly string[], lane: QueryLaneName, { written }: QueryRun): void => {
  const differing = written.flatMap((text, screen) => (text === expected[screen] ? [] : [screen]));
  if (differing.length > 0) throw new Error(`${lane} answers the screens ${differing.join(', ')} otherwise`);
};

/** The same screens asked of the product and of its peers, in turns. */
export const queryBench = async ({ cells, rounds, say }: BenchRequest): Promise<QueryFigures> => {
  const page = await serveBenchPage();
  const browser = await openBrowser();
  const runs = new Map<QueryLaneName, QueryRun[]>(lanes.map((lane) => [lane, []]));
  let expected: readonly string[] | null = null;
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const lane of lanes) {
        const run = await runOnce(browser, page.address, { lane, cells, screens: screensOf[lane] });
        expected ??= run.written;
        assertSame(expected, lane, run);
        runs.get(lane)?.push(run);
        say(
          `${lane} ${quantile(run.ms, 0.5).toFixed(1)} ms, 95 % within ${quantile(run.ms, 0.95).toFixed(1)} ms`,
        );
      }
    }
  } finally {
    await browser.close();
    await page.close();
  }
  const figure = (lane: QueryLaneName): QueryFigure => {
    const ofLane = runs.get(lane) ?? [];
    const of = (share: number) => {
      const perRound = ofLane.map(({ ms }) => quantile(ms, share));
      return Math.round(median(perRound) * 10) / 10;
    };
    const prepared = ofLane.flatMap(({ preparedMs }) => (preparedMs === null ? [] : [preparedMs]));
    const preparedMs = prepared.length === 0 ? null : Math.round(median(prepared));
    return { p50: of(0.5), p95: of(0.95), screens: screensOf[lane], preparedMs };
  };
  return { cells, uptake: figure('uptake'), duckdbWasm: figure('duckdbWasm'), arquero: figure('arquero') };
};
