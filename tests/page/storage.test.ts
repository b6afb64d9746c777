import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { axeOfPage } from '../support/axe-of-page.ts';
import { manyCellsLog } from '../support/crash/many-cells-log.ts';
import { dataPageHands } from '../support/data-page-hands.ts';
import { flipStoredBit } from '../support/flip-stored-bit.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openBrowser, openPage } from '../support/open-page.ts';

const address = inject('pageAddress');
const folder = mkdtempSync(join(tmpdir(), 'uptake-storage-'));
let browser: Browser;

const written = async (name: string, text: Promise<string> | string): Promise<string> => {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, await text);
  return path;
};

const january = await written('січень', logFile('', logRows(120, '2025-01-01')).text());
const february = await written('лютий', logFile('', logRows(90, '2025-02-01')).text());
/** So many requests from a number on; some are in both. */
const withIds = (from: number, count: number): string =>
  [
    'Номер звернення;Дата;Район;Послуга;Канал',
    ...logRows(from + count, '2025-03-01')
      .slice(from)
      .map(({ date, district, service, channel }, at) =>
        [`Ф-${from + at}`, date, district, service, channel].join(';'),
      ),
    '',
  ].join('\n');
const morning = await written('ранок', withIds(0, 60));
const evening = await written('вечір', withIds(40, 60));
const large = await written('великий', manyCellsLog(100_000, 1));

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const openData = async (quotaSize?: number) => {
  const watched = await openPage(browser, address, { 'uptake.demo': 'seen' });
  const { page } = watched;
  if (quotaSize !== undefined) {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize });
  }
  const hands = dataPageHands(page);
  await hands.open(address);
  return { ...watched, hands };
};

test('a full storage: what is added counts and is said to be lost at the end; what was there before stays', async () => {
  // from the beginning: Chromium remembers for a while how much room it found
  const { page, hands, said } = await openData(400_000);
  await hands.add(january, 'січень');
  const before = await hands.listed();
  await hands.add(large, 'великий');
  await page.getByText('Браузерові забракло місця, щоб зберегти імпорт.').waitFor();
  await page.getByText('зникнуть, коли її закриєте').waitFor();
  const row = page.locator('table.import-list tr', { hasText: 'великий' });
  expect(await row.innerText()).toContain('не збережено: зникне, коли закриєте сторінку');
  expect((await hands.listed()).slice(1)).toEqual(before);
  expect(await axeOfPage(page)).toEqual([]);
  await page.reload();
  await hands.isOpen();
  expect(await hands.listed()).toEqual(before);
  // what still has room is kept
  await hands.add(february, 'лютий');
  expect(await page.locator('.data-failure').count()).toBe(0);
  await page.reload();
  await hands.isOpen();
  expect((await hands.listed()).map(({ state }) => state)).toEqual(['live', 'live']);
  expect(said).toEqual([]);
  await page.context().close();
});

test('a bit that fell over: that import is named and counts nowhere, the other is as it was; the file can be added again', async () => {
  const { page, hands, said } = await openData();
  await hands.add(january, 'січень');
  await hands.add(february, 'лютий');
  const sound = await hands.listed();
  // head, list of names, cells, checksum: wherever it is
  for (const place of [0, 0.02, 0.3, 0.6, 0.9, 1]) {
    for (const piece of [0, 1]) {
      await flipStoredBit(page, { piece, place });
      await page.reload();
      await hands.isOpen();
      const states = (await hands.listed()).map(({ state }) => state);
      expect(states, `place ${place}`).toEqual(['live', 'damaged']);
      await flipStoredBit(page, { piece, place });
    }
  }
  await page.reload();
  await hands.isOpen();
  expect(await hands.listed()).toEqual(sound);

  await flipStoredBit(page, { piece: 0, place: 0.5 });
  await page.reload();
  await hands.isOpen();
  const damaged = page.locator('table.import-list tr[data-state=damaged]');
  expect(await damaged.innerText()).toContain('видаліть і додайте файл ще раз');
  expect(await axeOfPage(page)).toEqual([]);
  const name = (await damaged.locator('th').innerText()).startsWith('січень') ? 'січень' : 'лютий';
  await hands.press(`Видалити імпорт ${name}`);
  await expect.poll(() => damaged.count()).toBe(0);
  await hands.add(name === 'січень' ? january : february, name);
  const again = await hands.listed();
  expect(again.toSorted((a, b) => a.cells.join().localeCompare(b.cells.join()))).toEqual(
    sound.toSorted((a, b) => a.cells.join().localeCompare(b.cells.join())),
  );
  expect(said).toEqual([]);
  await page.context().close();
});

test('a bit that fell over in ids, manifest or report: which import it is, and what to do; the other is as it was', async () => {
  const { page, hands, said } = await openData();
  await hands.add(morning, 'ранок');
  await hands.choose(evening);
  await hands.press('Імпортувати');
  await page.getByRole('heading', { name: 'Додано «вечір»' }).waitFor();
  await hands.press('Закрити');
  const sound = await hands.listed();
  const reopened = async () => {
    await page.reload();
    await hands.isOpen();
    return hands.listed();
  };
  for (const store of ['ids', 'manifests'] as const) {
    for (const place of [0, 0.5, 1]) {
      for (const piece of [0, 1]) {
        await flipStoredBit(page, { store, piece, place });
        const states = (await reopened()).map(({ state }) => state);
        expect(states, `${store} ${piece} ${place}`).toEqual(['live', 'damaged']);
        await flipStoredBit(page, { store, piece, place });
      }
    }
  }
  expect(await reopened()).toEqual(sound);

  await flipStoredBit(page, { store: 'reports', piece: 0, place: 0.7 });
  // it is told where it is looked at: the counts are sound
  expect(await reopened()).toEqual(sound);
  const lost = page.getByText('Щоб мати й переліки, видаліть імпорт і додайте файл ще раз.');
  const told: number[] = [];
  for (const name of ['ранок', 'вечір']) {
    await hands.press(`Облік рядків: ${name}`);
    await page.locator('.import-account[aria-busy=false] table').first().waitFor();
    told.push(await lost.count());
    if (told.at(-1) === 1) expect(await axeOfPage(page)).toEqual([]);
    await hands.press('Закрити');
  }
  expect(told.toSorted((a, b) => a - b)).toEqual([0, 1]);
  expect(said).toEqual([]);
  await page.context().close();
});

test('two tabs that add the same file at once: one adds it, the other is asked; of others both are added', async () => {
  const { page, hands, said } = await openData();
  const second = await page.context().newPage();
  const other = dataPageHands(second);
  await other.open(address);
  await Promise.all([hands.choose(january), other.choose(january)]);
  await Promise.all([hands.press('Імпортувати'), other.press('Імпортувати')]);
  const question = { name: 'Схоже, частину цих запитів уже враховано' };
  const asking = [page, second].map((tab) => tab.getByRole('heading', question));
  const asked = async () => Promise.all(asking.map((heading) => heading.count()));
  await expect.poll(async () => (await asked()).toSorted((a, b) => a - b)).toEqual([0, 1]);
  await expect
    .poll(async () => [await hands.listed(), await other.listed()].map((list) => list.length))
    .toEqual([1, 1]);
  const late = (await asked())[0] === 1 ? hands : other;
  await late.press('Не додавати');
  await late.press('Відмовитися');
  await Promise.all([hands.add(february, 'лютий'), other.add(large, 'великий')]);
  await expect.poll(async () => (await hands.listed()).length).toBe(3);
  await expect.poll(async () => other.listed()).toEqual(await hands.listed());
  expect((await hands.listed()).map(({ state }) => state)).toEqual(['live', 'live', 'live']);
  expect(said).toEqual([]);
  await page.context().close();
});
