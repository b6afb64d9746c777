import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/open-page.ts';

const address = inject('pageAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Wide enough for nothing to be pressed: A4 less its margins, in CSS pixels. */
const paper = { width: 695, height: 1000 };

test.each(['overview', 'targets'])(
  '%s prints as a report: filter, definitions, n, date; no controls',
  async (name) => {
    const { page } = await openPage(browser, `${address}#/${name}`);
    await page.locator('.panel').first().waitFor({ timeout: 30_000 });
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).toContain('Усі послуги в усіх районах за');
    expect(printed).toContain('Частка онлайн — онлайн-запити разом з асистованими');
    expect(printed).toMatch(/n\s=\s\d/);
    expect(printed).toMatch(/Дані до \d+\s\p{L}+ \d{4}\. Демонстраційні дані/u);
    for (const control of ['nav', '.frame-switches', '.panel-tools', '.page-print', '.sentence-part']) {
      expect(await page.locator(control).first().isVisible(), control).toBe(false);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(paper.width);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
    await page.context().close();
  },
);
