/**
 * Times of the built page in Chromium, as JSON; medians and worst of five fresh profiles:
 * `npm run bench:page [-- FILE ...]`. With files, they are dropped on the data page and imported as proposed: how long that
 * takes, the longest task of the page's thread, the longest time without news of progress, and how long a cancel takes.
 */
import { resolve } from 'node:path';
import { builtPage } from '../../build/built-page.ts';
import { serveFolder } from '../../build/serve-folder.ts';
import type { Page } from '@playwright/test';
import { openBrowser } from '../support/open-page.ts';

const rounds = 5;
const files = process.argv.slice(2).map((path) => resolve(path));

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Object.assign(window, { tasks: [] as number[] });
    new PerformanceObserver((list) => {
      const { tasks } = window as unknown as { tasks: number[] };
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });

/** Longest task since the last call; 0 = none of 50 ms or more, which is all that a browser reports. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { tasks } = window as unknown as { tasks: number[] };
    return Math.max(0, ...tasks.splice(0));
  });

/** Notes when the page shows news of progress. */
const watchProgress = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const news: number[] = [];
    Object.assign(window, { news });
    new MutationObserver(() => {
      const line = document.querySelector('.import-progress-line')?.textContent ?? '';
      if (line === (window as unknown as { line?: string }).line) return;
      Object.assign(window, { line });
      news.push(performance.now());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });

/** Longest time between two pieces of news while bytes were read, and how many there were. */
const progressGaps = (page: Page): Promise<{ readonly longest: number; readonly pieces: number }> =>
  page.evaluate(() => {
    const { news } = window as unknown as { news: number[] };
    const gaps = news.slice(1).map((at, place) => at - (news[place] ?? at));
    return { longest: Math.round(Math.max(0, ...gaps)), pieces: news.length };
  });

/** The files' hashes are made while the proposal is read, which takes a person longer. */
const hashingMs = 6000;

/** Drops the files and waits until they can be imported. */
const propose = async (page: Page, address: string) => {
  await page.goto(`${address}#/data`);
  await page.locator('.file-drop').waitFor();
  const chooser = page.waitForEvent('filechooser');
  await page.locator('.file-drop button').click();
  await (await chooser).setFiles(files);
  const go = page.getByRole('button', { name: 'Імпортувати' });
  await go.waitFor();
  await page.waitForTimeout(hashingMs);
  await longestTask(page);
  return go;
};

/** Cancels in the middle of the import; until the page shows the proposal again. */
const cancelMs = async (page: Page, go: Awaited<ReturnType<typeof propose>>): Promise<number> => {
  await go.click();
  const cancel = page.locator('.import-progress button');
  await cancel.waitFor();
  await page.waitForTimeout(1000);
  // the clock is the page's own: a remote click takes its time
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        new MutationObserver(() => {
          if (document.querySelector('.import-progress') === null)
            resolve(Math.round(performance.now() - start));
        }).observe(document.body, { subtree: true, childList: true });
        document.querySelector<HTMLButtonElement>('.import-progress button')?.click();
      }),
  );
};

const spread = (values: readonly number[]) => ({ median: median(values), worst: Math.max(...values) });

const served = await serveFolder(builtPage(), 0);
const browser = await openBrowser();
const firstChart: number[] = [];
const demoTasks: number[] = [];
const imports: {
  readonly ms: number;
  readonly task: number;
  readonly gap: number;
  readonly cancel: number;
}[] = [];
for (let round = 0; round < rounds; round += 1) {
  const context = await browser.newContext({ locale: 'uk-UA' });
  const page = await context.newPage();
  await watchTasks(page);
  // a new profile loads the browser's own start page beside ours
  await page.waitForTimeout(2000);
  const start = performance.now();
  await page.goto(served.address);
  await page.locator('svg.recharts-surface').first().waitFor();
  firstChart.push(Math.round(performance.now() - start));
  await page.waitForTimeout(500);
  demoTasks.push(await longestTask(page));
  if (files.length > 0) {
    const go = await propose(page, served.address);
    const cancel = await cancelMs(page, go);
    await go.waitFor();
    await page.waitForTimeout(1000);
    await watchProgress(page);
    await longestTask(page);
    const began = performance.now();
    await go.click();
    // until then the page still says that the last one was cancelled
    await page.locator('.import-progress').waitFor();
    await page.locator('.import-account, .data-failure').first().waitFor({ timeout: 600_000 });
    const ms = Math.round(performance.now() - began);
    const { longest: gap, pieces } = await progressGaps(page);
    imports.push({ ms, task: await longestTask(page), gap, cancel });
    process.stderr.write(`import ${ms} ms, ${pieces} pieces of news, at most ${gap} ms apart\n`);
  }
  await context.close();
}
await browser.close();
const result = {
  firstChartMs: spread(firstChart),
  longestTaskOfFirstLoadMs: spread(demoTasks),
  ...(files.length > 0 && {
    importMs: spread(imports.map(({ ms }) => ms)),
    longestTaskOfImportMs: spread(imports.map(({ task }) => task)),
    longestTimeWithoutProgressMs: spread(imports.map(({ gap }) => gap)),
    cancelMs: spread(imports.map(({ cancel }) => cancel)),
  }),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
await served.close();
