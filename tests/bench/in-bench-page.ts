import type { Browser, Page } from '@playwright/test';

const settlingMs = 2000;

/** Does something in a bench page of its own in which a file was chosen: nothing finds memory, or code, warmed by another. */
export const inBenchPage = async <T>(
  browser: Browser,
  { address, path }: { readonly address: string; readonly path: string },
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address);
    await page.locator('input').setInputFiles(path);
    // a browser that opened a page is busy for a while; whoever uses one has it open for longer
    await page.waitForTimeout(settlingMs);
    return await work(page);
  } finally {
    await context.close();
  }
};
