import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../src/i18n/locale.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openDataPage } from '../support/open-data-page.tsx';
import { openTestEngine, addFile } from '../support/test-engine.ts';
import { axeViolations } from './axe-violations.ts';

const january = logFile('january.csv', logRows(120, '2025-01-01'));

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const list = () => page.getByRole('table', { name: 'Імпорти' });

const pageViolations = async () => {
  const shown = document.querySelector('.data-page');
  if (!shown) throw new Error('no data page');
  return axeViolations(shown);
};

const chooseAll = (accept: string, files: readonly File[]) => {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
    (candidate) => candidate.accept === accept,
  );
  if (!input) throw new Error('no way to choose a file');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const choose = (accept: string, file: File) => chooseAll(accept, [file]);

const importFile = async (file: File) => {
  await expect.element(button('Вибрати файли')).toBeVisible();
  choose('', file);
  await expect.element(button('Імпортувати')).toBeEnabled();
  await button('Імпортувати').click();
  await expect.element(list()).toBeVisible();
};

describe('an import', () => {
  test('gets another name by keyboard: Escape keeps the old one, Enter the new one', async () => {
    await openDataPage('uk');
    await importFile(january);
    await button('Перейменувати імпорт january').click();
    const field = page.getByRole('textbox', { name: 'Нова назва імпорту january' });
    await expect.element(field).toHaveFocus();
    expect(await pageViolations()).toEqual([]);
    await userEvent.keyboard('нічого{Escape}');
    await expect.element(button('Перейменувати імпорт january')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('Портал, січень{Enter}');
    await expect.element(button('Перейменувати імпорт Портал, січень')).toBeVisible();
    await expect.element(list().getByText('Портал, січень', { exact: true })).toBeVisible();
    await expect.element(list().getByText('january', { exact: true })).not.toBeInTheDocument();
  });

  test('is taken back and added again', async () => {
    await openDataPage('uk');
    await importFile(january);
    await expect.element(page.getByText('Імпорт «january» додано.')).toBeVisible();
    await button('Скасувати додавання').click();
    await expect.element(page.getByText('Додавання імпорту «january» скасовано.')).toBeVisible();
    await expect.element(list()).not.toBeInTheDocument();
    await button('Додати знову').click();
    await expect.element(list().getByText('january', { exact: true })).toBeVisible();
    expect(await pageViolations()).toEqual([]);
  });
});

const words = {
  uk: {
    room: /^Зайнято .+ [БКМГ]+ із .+ [БКМГ]+, які браузер дає цій сторінці\. (Якщо|Браузер)/,
    all: 'Видалити все…',
    goes: /^Зникне 1 імпорт разом з обліком рядків — .* Разом запитів: 120\. /,
    keep: 'Залишити',
    really: 'Видалити все назавжди',
    gone: 'Усе видалено. У цьому браузері не лишилося жодного імпорту.',
  },
  en: {
    room: /^.+ [kMG]?B of the .+ [kMG]?B that the browser gives to this page .* (If|The browser)/,
    all: 'Delete everything…',
    goes: /^1 import goes with its account of the rows, .* Requests in all: 120\. /,
    keep: 'Keep it',
    really: 'Delete everything for good',
    gone: 'Everything was deleted. No import is left in this browser.',
  },
} as const;

describe.each(['uk', 'en'] as const satisfies Locale[])('everything, in %s', (locale) => {
  const { room, all, goes, keep, really, gone } = words[locale];

  test('is deleted once it was said what goes; the page is honestly empty then', async () => {
    const { database } = await openDataPage(locale);
    await expect.element(button(all)).toBeDisabled();
    const { engine } = openTestEngine(database);
    await addFile(engine, january);
    // another tab did that
    await expect.element(button(all)).toBeEnabled();
    await expect.element(page.getByText(room)).toBeVisible();
    await button(all).click();
    await expect.element(page.getByText(goes)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    await button(keep).click();
    await button(all).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(button(really)).not.toBeInTheDocument();
    await button(all).click();
    await button(really).click();
    await expect.element(page.getByText(gone)).toBeVisible();
    await expect.element(button(all)).toBeDisabled();
    expect((await engine.holdings()).imports).toEqual([]);
    expect(document.querySelector('.import-list')).toBeNull();
  });
});

describe('the workspace file', () => {
  test('is saved, and brings back what was deleted', async () => {
    const saved: Blob[] = [];
    const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
      if (given instanceof Blob) saved.push(given);
      return '#';
    });
    const names: string[] = [];
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    onTestFinished(() => {
      make.mockRestore();
      click.mockRestore();
    });
    await openDataPage('uk');
    await expect.element(button('Зберегти все у файл')).toBeDisabled();
    await importFile(january);
    await button('Зберегти все у файл').click();
    await expect.poll(() => names).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\d\.uptake$/)]);
    const [file] = saved;
    if (!file) throw new Error('nothing saved');
    await button('Видалити все…').click();
    await button('Видалити все назавжди').click();
    await expect.element(page.getByText(/^Усе видалено/)).toBeVisible();
    choose('.uptake', new File([file.slice(0, -5)], 'cut.uptake'));
    await expect.element(page.getByText(/^Файл обірвано/)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    choose('.uptake', new File([file], 'saved.uptake'));
    await expect.element(page.getByText('З файлу додано 1 імпорт.')).toBeVisible();
    await expect.element(list().getByText('january', { exact: true })).toBeVisible();
    choose('.uptake', new File([file], 'saved.uptake'));
    await expect.element(page.getByText(/1 імпорт із нього вже є в списку\.$/)).toBeVisible();
  });

  test('that could repeat what is there asks', async () => {
    const { engine } = openTestEngine(`workspace-file-source-${Date.now()}`);
    await addFile(engine, january);
    const file = new File([await engine.saveWorkspace()], 'elsewhere.uptake');
    await openDataPage('uk');
    await importFile(january);
    choose('.uptake', file);
    await expect
      .element(page.getByRole('heading', { name: /частину цих запитів уже враховано/ }))
      .toHaveFocus();
    await button('Додати все одно 120 запитів').click();
    await expect.element(page.getByText('З файлу додано 1 імпорт.')).toBeVisible();
    await expect.poll(() => list().element().querySelectorAll('tbody tr').length).toBe(2);
  });

  test('is told apart where another system has the same numbers', async () => {
    const numbered = (name: string, channel: string) =>
      new File(
        [
          'Номер заяви;Дата;Послуга;Канал\n',
          ...Array.from({ length: 9 }, (_, at) => `З-${at};2025-01-0${at + 1};Субсидія;${channel}\n`),
        ],
        name,
      );
    const { database } = await openDataPage('uk');
    const { engine } = openTestEngine(database);
    await addFile(engine, numbered('desk.csv', 'особисто'));
    const file = new File([await engine.saveWorkspace()], 'desk.uptake');
    const { imports } = await engine.holdings();
    await engine.removeImport(imports[0]?.id ?? '');
    await importFile(numbered('portal.csv', 'портал'));
    choose('.uptake', file);
    await expect.element(page.getByText('Файл «desk.uptake»:')).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    await button('Це інша система: рахувати всі').click();
    await expect.element(page.getByText('З файлу додано 1 імпорт.')).toBeVisible();
    await expect.poll(async () => (await engine.holdings()).requests).toBe(18);
  });

  test('several of them are opened one after the other, each with what came of it', async () => {
    const saved = async (name: string, log: File) => {
      const { engine } = openTestEngine(`workspace-${name}-${Date.now()}`);
      await addFile(engine, log);
      return new File([await engine.saveWorkspace()], name);
    };
    const february = logFile('february.csv', logRows(90, '2025-02-01'));
    const one = await saved('one.uptake', january);
    const two = await saved('two.uptake', february);
    const broken = new File(['UPTKWORK'], 'broken.uptake');
    await openDataPage('uk');
    await importFile(february);
    const march = logFile('march.csv', logRows(50, '2025-03-01'));
    // the first one repeats what is there: it is asked about, and the others wait
    chooseAll('', [two, march, broken, one]);
    await expect.element(page.getByText('Файл «two.uptake»:')).toBeVisible();
    await button('Не додавати').click();
    await expect.element(page.getByText('two.uptake: Не додано: так вирішили ви.')).toBeVisible();
    await expect.element(page.getByText(/^broken\.uptake: Файл обірвано/)).toBeVisible();
    await expect.element(page.getByText('one.uptake: З файлу додано 1 імпорт.')).toBeVisible();
    await expect.element(page.getByText('march.csv', { exact: true }).first()).toBeInTheDocument();
    await expect.poll(() => list().element().querySelectorAll('tbody tr').length).toBe(2);
    expect(await pageViolations()).toEqual([]);
  });

  test('is opened wherever files are taken, beside logs too', async () => {
    const { engine } = openTestEngine(`workspace-file-dropped-${Date.now()}`);
    await addFile(engine, january);
    const file = new File([await engine.saveWorkspace()], 'Звідти.UPTAKE');
    await openDataPage('uk');
    await expect.element(button('Вибрати файли')).toBeVisible();
    chooseAll('', [file, logFile('february.csv', logRows(90, '2025-02-01'))]);
    await expect.element(page.getByText('З файлу додано 1 імпорт.')).toBeInViewport();
    await expect.element(list().getByText('january.csv', { exact: true })).toBeVisible();
    await expect.element(page.getByText('february.csv', { exact: true }).first()).toBeInTheDocument();
    await expect.element(page.getByText('Звідти.UPTAKE')).not.toBeInTheDocument();
    // and while another import is being put together
    chooseAll('', [file]);
    await expect.element(page.getByText(/1 імпорт із нього вже є в списку\.$/)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
  });
});
