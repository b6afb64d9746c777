import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeOfPage } from '../support/axe-of-page.ts';
import { openBrowser, openPage } from '../support/open-page.ts';
import { settled } from '../support/settled.ts';

const address = inject('pageAddress');
const screens = [
  'overview',
  'explore',
  'explore?v=1&form=matrix',
  'explore?v=1&form=table',
  'targets',
  'data',
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

for (const language of ['uk', 'en'])
  for (const theme of ['light', 'dark'])
    test(`every screen in ${language}, ${theme}: axe finds nothing, the console stays silent`, {
      timeout: 240_000,
    }, async () => {
      const { page, said } = await openPage(browser, address, {
        'uptake.language': language,
        'uptake.theme': theme,
      });
      await page.locator('svg.recharts-surface').first().waitFor({ timeout: 30_000 });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const screen of screens) {
        await page.goto(`${address}#/${screen}`);
        await page.locator('main h1').waitFor();
        await page.locator('main :is(.panel-title, .file-drop)').first().waitFor({ state: 'attached' });
        await settled(page);
        expect(await axeOfPage(page), screen).toEqual([]);
      }
      expect(said).toEqual([]);
      await page.context().close();
    });
