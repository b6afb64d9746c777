import { openBrowser } from '../../support/open-page.ts';
import type { BenchRequest } from '../bench-request.ts';
import { demoLog } from '../ingest/demo-log.ts';
import type { Bench } from '../page/main.ts';
import { serveBenchPage } from '../serve-bench-page.ts';
import { type TraceTimes, traceTimes } from './trace-times.ts';

const categories = ['disabled-by-default-v8.cpu_profiler', 'v8', 'toplevel', 'blink.worker'];

export interface ProfileFigures extends TraceTimes {
  readonly rows: number;
  readonly lane: 'uptakeOne' | 'uptakeAll';
  /** of the import that was traced, which is slower than one that is not */
  readonly ms: number;
}

/** Where the time of an import goes: one import per lane, the second in its page, under Chromium's own tracing. */
export const profileBench = async ({ rows, say }: BenchRequest): Promise<readonly ProfileFigures[]> => {
  const path = demoLog(rows);
  const server = await serveBenchPage({ isReadable: true });
  const browser = await openBrowser();
  const figures: ProfileFigures[] = [];
  try {
    for (const lane of ['uptakeOne', 'uptakeAll'] as const) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(server.address);
      await page.locator('input').setInputFiles(path);
      const run = () =>
        page.evaluate(
          (name) => (window as unknown as { bench: Bench }).bench.ingest(name), // the page's main.ts put it there
          lane,
        );
      await run();
      await browser.startTracing(page, { categories });
      const { ms } = await run();
      const times = traceTimes((await browser.stopTracing()).toString());
      await context.close();
      say(`${lane} ${Math.round(ms)} ms`);
      figures.push({ rows, lane, ms: Math.round(ms), ...times });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return figures;
};
