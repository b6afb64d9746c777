import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeOfPage } from '../support/axe-of-page.ts';
import { dataPageHands } from '../support/data-page-hands.ts';
import { openBrowser, openPage } from '../support/open-page.ts';
import { parseCsv } from '../support/parse-csv.ts';

const govuk = resolve(import.meta.dirname, '../../../shared/data/requests/govuk-transaction-volumes.csv');
const address = inject('pageAddress');
let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'uptake-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

const table = [
  'service,April 2022 to March 2023: volume,April 2022 to March 2023: digital volume,July 2022 to June 2023: volume,July 2022 to June 2023: digital volume',
  'a,100,40,200,100',
  'b,100,60,,',
  'c,,,50,10',
].join('\n');
const later = [
  'service,July 2022 to June 2023: volume,July 2022 to June 2023: digital volume,April 2023 to March 2024: volume,April 2023 to March 2024: digital volume',
  'a,200,120,300,240',
].join('\n');

const pair = (first: string, second: string): string =>
  `${address}#/explore?v=1&form=windows&windows=${first}_${second}`;

/** The words of the page, with common spaces. */
const words = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ');

const takeAway = async (page: Page, panel: string | RegExp, form: string): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: panel }).getByRole('button', { name: form, exact: true }).click(),
  ]);
  return readFile(await download.path());
};

test('a table of windows, from the file to the chart and into a file again; a second one is composed, and undone', async () => {
  const { page, said, requested } = await openPage(browser, 'about:blank');
  const hands = dataPageHands(page);
  const [first, second] = [join(folder, 'first.csv'), join(folder, 'second.csv')];
  await writeFile(first, table);
  await writeFile(second, later);
  await hands.open(address);
  await hands.add(first, 'first');
  await page.goto(`${address}#/overview`);
  await page.getByRole('link', { name: 'Порівняти вікна' }).click();
  await page.locator('svg.recharts-surface').waitFor();
  // 100 of 200; then 110 of 250
  expect(await words(page)).toContain('Частка онлайн серед усіх, хто звітує: 50,0 % → 44,0 %.');
  expect(await words(page)).toContain('ніколи не додають');
  expect(await axeOfPage(page)).toEqual([]);

  const csv = parseCsv((await takeAway(page, 'Послуги у двох вікнах', 'CSV')).toString('utf8').slice(1), ';');
  // as the table is sorted: by requests of the later window
  expect(csv.slice(1, 4)).toEqual([
    ['a', '40', '50', '10', '-1,9645', '21,3664', '100', '200'],
    ['c', 'дані не надходили', '20', 'немає з чим порівняти', '', '', 'дані не надходили', '50'],
    ['b', '60', 'дані не надходили', 'дані не надходили', '', '', '100', 'дані не надходили'],
  ]);
  const png = await takeAway(page, /^Як змінювалася/, 'PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const svg = (await takeAway(page, /^Частка онлайн нижча/, 'SVG')).toString('utf8');
  expect(svg).toContain('змінилося, яких послуг просять більше');

  await page.goto(`${address}#/data`);
  await hands.isOpen();
  await hands.add(second, 'second');
  await page.goto(pair('2022-04-01..2023-03-31', '2022-07-01..2023-06-30'));
  await page.getByText(/«second» ще раз називає числа/).waitFor();
  // a has 120 online of 200 by now
  expect(await words(page)).toContain('50,0 % → 52,0 %');
  expect(await words(page)).toContain('вікон: 3');
  await page.goto(`${address}#/data`);
  await hands.isOpen();
  await hands.press(/^Скасувати/);
  await hands.told(/second/);
  await page.goto(pair('2022-04-01..2023-03-31', '2022-07-01..2023-06-30'));
  await page.locator('svg.recharts-surface').waitFor();
  expect(await words(page)).toContain('50,0 % → 44,0 %');
  expect(requested.filter((url) => !url.startsWith(address) && !/^(about|blob|data):/.test(url))).toEqual([]);
  expect(said).toEqual([]);
  await page.context().close();
});

describe.skipIf(!existsSync(govuk))('the GOV.UK table (reference data, where they are)', () => {
  test('shows the known shares of its two named windows, and why they differ', async () => {
    const { page, said } = await openPage(browser, 'about:blank');
    const hands = dataPageHands(page);
    await hands.open(address);
    await hands.add(govuk, 'govuk-transaction-volumes');
    await page.goto(pair('2016-04-01..2017-03-31', '2016-07-01..2017-06-30'));
    await page.locator('svg.recharts-surface').waitFor();
    const shown = await words(page);
    expect(shown).toContain('вікон: 21');
    expect(shown).toContain('90,8 % → 79,6 %');
    expect(shown).toContain('(рядків: 367)');
    expect(shown).toContain('перестали звітувати (рядків: 46)');
    expect(shown).toContain('почали звітувати (рядків: 6)');
    const csv = (await takeAway(page, /^Як змінювалася/, 'CSV')).toString('utf8');
    expect(csv).toContain('90,7524');
    expect(csv).toContain('79,6433');
    expect(readFileSync(govuk, 'utf8')).toContain(
      await page.locator('.measure-row [role=rowheader]').first().innerText(),
    );
    expect(said).toEqual([]);
    await page.context().close();
  });
});

if (!existsSync(govuk))
  test('the GOV.UK table is not here: skipped', () => expect(existsSync(govuk)).toBe(false));
