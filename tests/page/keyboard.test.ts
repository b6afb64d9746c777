import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openBrowser, openPage } from '../support/open-page.ts';

const address = inject('pageAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Focused {
  readonly role: string;
  readonly name: string;
  /** does anything show where the keyboard is: an outline or a shadow of the element or of what holds it */
  readonly isShown: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return { role: 'body', name: '', isShown: true };
    const marked = (node: Element | null): boolean => {
      if (node === null) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(node);
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    };
    const label = at.getAttribute('aria-label') ?? at.getAttribute('aria-labelledby');
    const named =
      label === null
        ? at.textContent
        : label
            .split(' ')
            .map((id) => document.getElementById(id)?.textContent ?? '')
            .join(' ')
            .trim() || label;
    return {
      role: at.getAttribute('role') ?? at.tagName.toLowerCase(),
      name: (named ?? '').replaceAll(/\s+/g, ' ').trim(),
      isShown: marked(at) || marked(at.parentElement) || marked(at.closest('label')),
    };
  });

/** Presses Tab until something with that name has the focus; everything on the way must show where the keyboard is. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  const passed: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    passed.push(`${at.role} "${at.name.slice(0, 40)}"`);
    expect(at.isShown, `the focus is to be seen on ${passed.at(-1)}`).toBe(true);
    if (name.test(at.name)) return;
  }
  throw new Error(`No way by Tab to ${name}: ${passed.join(', ')}`);
};

const rows = Array.from({ length: 240 }, (_, at) => {
  const day = new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10);
  const district = ['Салтівський', 'Київський', 'Шевченківський'][at % 3];
  return [day, district, 'Субсидія', ['портал', 'ЦНАП', 'вітальня'][at % 3 === 2 ? 2 : at % 2]].join(';');
});

test('by the keyboard alone, in Ukrainian: from the file picker to the chart', async () => {
  const { page, said } = await openPage(browser, `${address}#/overview`);
  await page.locator('svg.recharts-surface').first().waitFor({ timeout: 30_000 });
  await tabTo(page, /^Дані$/);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Вибрати файли' }).waitFor();
  await tabTo(page, /^(Вибрати|Додати) файли$/);
  const choosing = page.waitForEvent('filechooser');
  await page.keyboard.press('Enter');
  await (await choosing).setFiles({
    name: 'журнал.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['Дата;Район;Послуга;Канал', ...rows, ''].join('\r\n')),
  });
  // a word of a channel that the city does not know is told what it is
  await page.getByRole('button', { name: 'Імпортувати' }).waitFor();
  await tabTo(page, /^Тип каналу для слова вітальня$/);
  const kind = page.locator('select:focus');
  for (const [key, next] of [
    ['Home', 'online'],
    ['ArrowDown', 'assisted'],
    ['ArrowDown', 'in-person'],
  ] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => kind.inputValue()).toBe(next);
  }
  await tabTo(page, /^Імпортувати$/);
  await page.keyboard.press('Enter');
  await page.getByText('журнал.csv').first().waitFor();
  await page.getByRole('link', { name: 'Огляд' }).first().waitFor();
  await page.keyboard.press('Home');
  await tabTo(page, /^Огляд$/);
  await page.keyboard.press('Enter');
  await page.locator('svg.recharts-surface').first().waitFor({ timeout: 30_000 });
  // a third of the rows is online, a third of the word just told: without it, it would be a half
  expect(await page.locator('main').innerText()).toContain('33,3');
  expect(said).toEqual([]);
  await page.context().close();
});
