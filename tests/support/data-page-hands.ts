import type { Page } from '@playwright/test';

/** An import as its row of the list shows it, without how long ago it was added. */
export interface ListedImport {
  readonly state: string;
  readonly cells: readonly string[];
}

const list = (page: Page) => page.getByRole('table', { name: 'Імпорти' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

const isOpen = (page: Page): Promise<void> => page.getByRole('heading', { name: 'Усе збережене' }).waitFor();

const choose = async (page: Page, path: string): Promise<void> => {
  // not the field for more files, of an import that is just ending
  await button(page, 'Вибрати файли').waitFor();
  await page.locator('input[type=file]').first().setInputFiles(path);
  await page.locator('button.button-main:not([disabled])', { hasText: 'Імпортувати' }).waitFor();
};

/** What a user does on the data page of the built program, in Ukrainian. */
export const dataPageHands = (page: Page) => ({
  /** Opens the page and waits for what is stored. */
  open: async (address: string): Promise<void> => {
    await page.addInitScript(() => localStorage.setItem('uptake.demo', 'seen'));
    await page.goto(`${address}#/data`);
    await isOpen(page);
  },
  /** Waits for what is stored, once the page was loaded again. */
  isOpen: (): Promise<void> => isOpen(page),
  /** Chooses a file and waits until it can be imported. */
  choose: (path: string): Promise<void> => choose(page, path),
  /** Adds a file as proposed and closes its account. */
  add: async (path: string, name: string): Promise<void> => {
    await choose(page, path);
    await button(page, 'Імпортувати').click();
    await page.getByRole('heading', { name: `Додано «${name}»` }).waitFor();
    await button(page, 'Закрити').click();
  },
  press: (name: string | RegExp): Promise<void> => button(page, name).click(),
  /** Waits until the change is told that can be taken back (or taken again). */
  told: (words: string | RegExp): Promise<void> => page.locator('.undo-note').getByText(words).waitFor(),
  listed: (): Promise<readonly ListedImport[]> =>
    page.locator('table.import-list tbody tr').evaluateAll((rows) =>
      rows.map((row) => ({
        state: row.getAttribute('data-state') ?? '',
        cells: [...row.children].slice(0, 5).map((cell) => cell.textContent ?? ''),
      })),
    ),
  /** The account of an import's rows, as shown. */
  account: async (name: string): Promise<string> => {
    await list(page)
      .getByRole('button', { name: `Облік рядків: ${name}`, exact: true })
      .click();
    const shown = page.locator('.import-account[aria-busy=false] table').first();
    const text = await shown.innerText();
    await button(page, 'Закрити').click();
    return text;
  },
});

export type DataPageHands = ReturnType<typeof dataPageHands>;
