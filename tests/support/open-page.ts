import { chromium, type Browser, type Page } from '@playwright/test';
import { browserLaunch } from '../../build/browser-launch.ts';

/** What a page said and fetched while it was open. */
export interface Watched {
  readonly page: Page;
  /** console output and uncaught errors */
  readonly said: readonly string[];
  /** addresses of all requests, workers included */
  readonly requested: readonly string[];
}

/** A browser of its own for one file of page tests. */
export const openBrowser = async (): Promise<Browser> => chromium.launch(await browserLaunch());

/** Opens an address in a fresh profile, but for what that browser remembers, and watches what comes out of it. */
export const openPage = async (
  browser: Browser,
  address: string,
  remembered: Readonly<Record<string, string>> = {},
): Promise<Watched> => {
  const context = await browser.newContext({ locale: 'uk-UA', timezoneId: 'Europe/Kyiv' });
  await context.addInitScript((entries) => {
    for (const [key, value] of entries) localStorage.setItem(key, value);
  }, Object.entries(remembered));
  const page = await context.newPage();
  const said: string[] = [];
  const requested: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  context.on('request', (request) => requested.push(request.url()));
  await page.goto(address);
  return { page, said, requested };
};
