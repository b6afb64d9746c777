/**
 * Times of the built page in Chromium, as JSON; medians and worst of five fresh profiles:
 * `npm run bench:page [-- FILE ...]`. With files, they are dropped on the data page and imported as proposed.
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

const served = await serveFolder(builtPage(), 0);
const browser = await openBrowser();
const firstChart: number[] = [];
const demoTasks: number[] = [];
const importMs: number[] = [];
const importTasks: number[] = [];
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
    await page.goto(`${served.address}#/data`);
    await page.locator('.file-drop').waitFor();
    const chooser = page.waitForEvent('filechooser');
    await page.locator('.file-drop button').click();
    await (await chooser).setFiles(files);
    const go = page.getByRole('button', { name: 'Імпортувати' });
    await go.waitFor();
    await page.waitForTimeout(500);
    await longestTask(page);
    const began = performance.now();
    await go.click();
    await page.locator('.import-account, .data-failure').first().waitFor({ timeout: 600_000 });
    importMs.push(Math.round(performance.now() - began));
    importTasks.push(await longestTask(page));
  }
  await context.close();
}
await browser.close();
const result = {
  firstChartMs: { median: median(firstChart), worst: Math.max(...firstChart) },
  longestTaskOfFirstLoadMs: { median: median(demoTasks), worst: Math.max(...demoTasks) },
  ...(files.length > 0 && {
    importMs: { median: median(importMs), worst: Math.max(...importMs) },
    longestTaskOfImportMs: { median: median(importTasks), worst: Math.max(...importTasks) },
  }),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
await served.close();
