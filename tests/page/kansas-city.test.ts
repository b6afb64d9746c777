import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dropFiles } from '../support/drop-files.ts';
import { openBrowser, openPage } from '../support/open-page.ts';

const file = resolve(import.meta.dirname, '../../../shared/data/requests/kansas-city/12_neighborhood.csv');
const address = inject('pageAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Words of that system for citizens' requests; SYS is staff-generated, other codes mean nothing to an outsider. */
const comparedWords = new Set(['PHONE', 'VOICE', 'WEB', 'EMAIL', 'FAX', 'BOT', 'WALK', 'MAIL']);

/** Counted with a regular expression: a record begins with its ten-digit number at the start of a line. */
const webShare = (text: string): number => {
  const words = [...text.matchAll(/^\d{10},([A-Z]*),/gm)].map(([, word]) => word ?? '');
  const compared = words.filter((word) => comparedWords.has(word));
  return compared.filter((word) => word === 'WEB').length / compared.length;
};

describe.skipIf(!existsSync(file))(
  'a file of Kansas City (reference data, where they are), from the drop to the charts',
  () => {
    test('is understood, accounted for and charted; nothing leaves the page', async () => {
      const { page, said, requested } = await openPage(browser, `${address}#/data`);
      await page.locator('main h1').waitFor();
      await dropFiles(page, [file]);
      const start = page.getByRole('button', { name: 'Імпортувати' });
      await start.waitFor();
      expect(await start.isEnabled()).toBe(true);
      await start.click();
      await page.getByText('5 326').first().waitFor({ timeout: 30_000 });

      await page.goto(`${address}#/overview?v=1&period=all`);
      await page.locator('svg.recharts-surface').first().waitFor({ timeout: 30_000 });
      const shown = (await page.locator('main').innerText()).match(/(\d+,\d)\s%/)?.[1];
      expect(shown).toBe((webShare(readFileSync(file, 'utf8')) * 100).toFixed(1).replace('.', ','));

      expect(requested.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url))).toEqual([]);
      expect(said).toEqual([]);
      await page.context().close();
    });
  },
);

if (!existsSync(file))
  test('the files of Kansas City are not here: skipped', () => expect(existsSync(file)).toBe(false));
