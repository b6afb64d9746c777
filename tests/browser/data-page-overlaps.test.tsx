import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseFiles } from '../support/choose-files.ts';
import { openDataPage } from '../support/open-data-page.tsx';
import { axeViolations } from './axe-violations.ts';

/** Requests with numbers, one a day. */
const log = (name: string, [from, to]: readonly [number, number], channelOf: (number: number) => string) =>
  new File(
    [
      'Номер заяви;Дата;Послуга;Канал\n',
      ...Array.from({ length: to - from }, (_, at) => {
        const number = from + at;
        return `З-${number};2025-01-${`${number + 1}`.padStart(2, '0')};Субсидія;${channelOf(number)}\n`;
      }),
    ],
    name,
  );

const portal = () => 'портал';
const button = (name: string | RegExp) => page.getByRole('button', { name });

const pageViolations = async () => {
  const shown = document.querySelector('.data-page');
  if (!shown) throw new Error('no data page');
  return axeViolations(shown);
};

const words = {
  uk: {
    start: 'Імпортувати',
    added: (name: string) => `Додано «${name}»`,
    asked: /частину цих запитів уже враховано/,
    add: 'Додати, кожен номер рахувати раз',
    replace: 'Замінити 10 запитів, які вже є',
    other: 'Це інша система: рахувати всі',
    here: '5 запитів є також в імпорті «first»; вони рахуються тут, один раз.',
    there: 'враховано тут: 10',
    replaced: 'Цей імпорт замінив 10 запитів імпорту «first».',
    undo: 'Скасувати додавання',
    replaceRow: 'Замінити перекрите імпортом second',
    replacing: 'Що замінить «second»',
    rests: 'не рахуватимуться 10 запитів',
    beside: 'Не замінювати більше імпортом second',
    undoBeside: 'Повернути заміну',
    undoReplacing: 'Скасувати заміну',
  },
  en: {
    start: 'Import',
    added: (name: string) => `Added “${name}”`,
    asked: /some of these requests/i,
    add: 'Add, counting each number once',
    replace: 'Replace 10 requests that are there',
    other: 'It is another system: count all',
    here: '5 requests are also in the import “first”; they count here, once.',
    there: 'counted here: 10',
    replaced: 'This import replaced 10 requests of the import “first”.',
    undo: 'Undo adding',
    replaceRow: 'Replace overlap by the import second',
    replacing: 'What “second” would replace',
    rests: '10 requests would not count',
    beside: 'Stop replacing by the import second',
    undoBeside: 'Put the replacement back',
    undoReplacing: 'Undo replacing',
  },
} as const;

describe.each(['uk', 'en'] as const)('imports that share requests (%s)', (locale) => {
  const say = words[locale];

  const add = async (file: File) => {
    await chooseFiles(file);
    await expect.element(button(say.start)).toBeEnabled();
    await button(say.start).click();
  };

  test('are added without a question where the requests are the same, and it is told', async () => {
    await openDataPage(locale);
    await add(log('first.csv', [0, 15], portal));
    await expect.element(page.getByRole('heading', { name: say.added('first') })).toBeVisible();
    await add(log('second.csv', [10, 20], portal));
    await expect.element(page.getByRole('heading', { name: say.added('second') })).toBeVisible();
    await expect.element(page.getByText(say.here)).toBeVisible();
    await expect.element(page.getByText(say.there)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
  });

  test('are replaced at any time, also where nobody asked; by the keyboard, and undone', async () => {
    await openDataPage(locale);
    await add(log('first.csv', [0, 15], portal));
    await expect.element(page.getByRole('heading', { name: say.added('first') })).toBeVisible();
    // an export made anew: one request was taken back since, and nothing differs
    const lines = (await log('second.csv', [0, 10], portal).text()).split('\n');
    await add(new File([lines.toSpliced(4, 1).join('\n')], 'second.csv'));
    await expect.element(page.getByRole('heading', { name: say.added('second') })).toBeVisible();
    button(say.replaceRow).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: say.replacing })).toHaveFocus();
    await expect.element(page.getByText(say.rests, { exact: false })).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.element(page.getByText(say.replaced)).toBeVisible();
    await expect.element(button(say.replaceRow)).not.toBeInTheDocument();
    await button(say.beside).click();
    await expect.element(page.getByText(say.replaced)).not.toBeInTheDocument();
    await button(say.undoBeside).click();
    await expect.element(page.getByText(say.replaced)).toBeVisible();
    await button(say.undoReplacing).click();
    await expect.element(page.getByText(say.replaced)).not.toBeInTheDocument();
    await expect.element(button(say.replaceRow)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
  });

  test('are asked about where a few of them differ; replacing is reached by the keyboard and undone', async () => {
    await openDataPage(locale);
    await add(log('first.csv', [0, 15], portal));
    await expect.element(page.getByRole('heading', { name: say.added('first') })).toBeVisible();
    await add(log('second.csv', [0, 10], (number) => (number === 3 ? 'особисто' : 'портал')));
    await expect.element(page.getByRole('heading', { name: say.asked })).toHaveFocus();
    await expect.element(button(say.add)).toBeVisible();
    await expect.element(button(say.other)).not.toBeInTheDocument();
    expect(await pageViolations()).toEqual([]);
    for (let at = 0; at < 3; at += 1) await userEvent.keyboard('{Tab}');
    await expect.element(button(say.replace)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(say.replaced)).toBeVisible();
    await button(say.undo).click();
    await expect.element(page.getByText(say.replaced)).not.toBeInTheDocument();
    const list = document.querySelector('.import-list');
    await expect.poll(() => list?.querySelectorAll('tbody tr').length).toBe(1);
  });

  test('of two systems that number alike are told apart', async () => {
    await openDataPage(locale);
    await add(log('first.csv', [0, 10], portal));
    await expect.element(page.getByRole('heading', { name: say.added('first') })).toBeVisible();
    await add(log('second.csv', [0, 10], () => 'особисто'));
    await button(say.other).click();
    await expect.element(page.getByRole('heading', { name: say.added('second') })).toBeVisible();
    expect(document.querySelector('.shared-notes')).toBeNull();
  });
});
