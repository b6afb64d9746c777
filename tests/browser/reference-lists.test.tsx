import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locale } from '../../src/i18n/locale.ts';
import { logFile, logRows } from '../support/log-file.ts';
import { openDataPage } from '../support/open-data-page.tsx';
import { openTestEngine } from '../support/test-engine.ts';
import { axeViolations } from './axe-violations.ts';

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const field = (name: string) => page.getByRole('textbox', { name, exact: true });

const pageViolations = async () => {
  const shown = document.querySelector('.data-page');
  if (!shown) throw new Error('no data page');
  return axeViolations(shown);
};

const choose = (accept: string, file: File) => {
  const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find(
    (candidate) => candidate.accept === accept,
  );
  if (!input) throw new Error('no way to choose a file');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

const openLists = async (locale: Locale = 'uk') => {
  const shown = await openDataPage(locale);
  await button(locale === 'uk' ? 'Відкрити довідники' : 'Open the reference lists').click();
  await expect.element(tab(locale === 'uk' ? 'Райони' : 'Districts')).toBeVisible();
  return { ...shown, engine: openTestEngine(shown.database).engine };
};

const words = {
  uk: {
    tabs: ['Райони', 'Послуги', 'Категорії послуг', 'Слова каналів', 'Вартість запиту', 'Свята'],
    save: 'Зберегти як CSV',
  },
  en: {
    tabs: [
      'Districts',
      'Services',
      'Service categories',
      'Words of channels',
      'Cost of a request',
      'Holidays',
    ],
    save: 'Save as CSV',
  },
} as const;

test('the list that is open stands in the address', async () => {
  await openLists();
  expect(window.location.hash).toContain('list=city');
  await tab('Свята').click();
  await expect.poll(() => window.location.hash).toContain('list=holidays');
  await expect.element(tab('Свята')).toHaveAttribute('aria-selected', 'true');
  // opening them was a step, going from one to the next was none
  window.history.back();
  await expect.element(tab('Свята')).not.toBeInTheDocument();
  window.location.hash = '#/data?v=1&list=services';
  await expect.element(tab('Послуги')).toHaveAttribute('aria-selected', 'true');
  await button('Закрити довідники').click();
  await expect.poll(() => window.location.hash).not.toContain('list');
});

describe.each(['uk', 'en'] as const satisfies Locale[])('reference lists, in %s', (locale) => {
  test('stand in tabs that the keyboard walks, without violations', async () => {
    await openLists(locale);
    const [first, ...others] = words[locale].tabs;
    await tab(first).click();
    expect(await pageViolations()).toEqual([]);
    for (const name of others) {
      await userEvent.keyboard('{ArrowRight}');
      await expect.element(tab(name)).toHaveFocus();
      await expect.element(tab(name)).toHaveAttribute('aria-selected', 'true');
    }
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    await expect.element(button(words[locale].save)).toHaveFocus();
  });
});

describe('a list', () => {
  test('is changed cell by cell by keyboard, saved at once, and put back', async () => {
    const { engine } = await openLists();
    await tab('Райони').click();
    const cell = field('Назва українською: Шевченківський');
    await cell.click();
    await userEvent.keyboard('{Control>}a{/Control}Нічого{Escape}');
    await expect.element(cell).toHaveValue('Шевченківський');
    await userEvent.keyboard('{Control>}a{/Control}Центр{Enter}');
    await expect.element(page.getByText('Збережено.')).toBeVisible();
    expect((await engine.lists()).lists.districts[0]?.name.uk).toBe('Центр');
    await button('Скасувати зміну').click();
    await expect.element(field('Назва українською: Шевченківський')).toBeVisible();
    expect((await engine.lists()).areShipped).toBe(true);
    await button('Змінити знову').click();
    await expect.element(field('Назва українською: Центр')).toBeVisible();
  });

  test('does not take what contradicts itself, and says where', async () => {
    const { engine } = await openLists();
    await tab('Райони').click();
    await field('Назва українською: Київський').fill('Салтівський');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Ще не збережено', { exact: false })).toBeVisible();
    await expect.element(page.getByText('Цю назву вже має інший рядок: kyivskyi.')).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    expect((await engine.lists()).areShipped).toBe(true);
    await button('Відкинути незбережене').click();
    await expect.element(field('Назва українською: Київський')).toBeVisible();
  });

  test('takes a new row when it is filled in, and loses one with a way back', async () => {
    const { engine } = await openLists();
    await tab('Райони').click();
    await button('Додати рядок').click();
    await expect.element(field('Назва українською: новий рядок')).toHaveFocus();
    await userEvent.keyboard('Північна Салтівка{Enter}');
    await expect.element(page.getByText('pivnichna-saltivka')).toBeVisible();
    await expect.element(page.getByText('Збережено.')).toBeVisible();
    const residents = field('Мешканців: Північна Салтівка');
    await residents.fill('1234');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Не враховується: бракує дати чи джерела.')).toBeVisible();
    await button('Видалити рядок: Північна Салтівка').click();
    await expect.poll(async () => (await engine.lists()).lists.districts.length).toBe(9);
    await button('Скасувати зміну').click();
    await expect.poll(async () => (await engine.lists()).lists.districts.length).toBe(10);
  });

  test('takes a CSV file after telling what it changes', async () => {
    const { engine } = await openLists();
    await tab('Вартість запиту').click();
    await expect.element(page.getByText('Тут ще нічого немає', { exact: false })).toBeVisible();
    const csv =
      'Тип каналу;Вартість запиту;Валюта;Рік;Джерело\r\nonline;12,5;UAH;2024;Звіт\r\nphone;x;UAH;2024;\r\n';
    choose('.csv,.txt,.tsv', new File([csv], 'costs.csv'));
    await expect.element(page.getByText('Додадуться 2 рядки', { exact: false })).toBeVisible();
    await expect.element(button('Застосувати')).toBeDisabled();
    expect(await pageViolations()).toEqual([]);
    await button('Не змінювати').click();
    choose('.csv,.txt,.tsv', new File([csv.replace(';x;', ';40;')], 'costs.csv'));
    await button('Застосувати').click();
    await expect.poll(async () => (await engine.lists()).lists.costs.length).toBe(2);
    expect((await engine.lists()).lists.costs[0]).toMatchObject({ kind: 'online', amount: 12.5, year: 2024 });
  });
});

const ring = (x: number) => [
  [x, 50],
  [x + 1, 50],
  [x + 1, 51],
  [x, 51],
  [x, 50],
];
const geojson = (...names: readonly string[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: names.map((name, at) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: [ring(30 + at)] },
    })),
  });

test('another city, from its name over its boundaries and its log to a picture, and Kharkiv back', async () => {
  const { engine } = await openLists();
  await tab('Місто').click();
  await button('Налаштувати інше місто…').click();
  await expect.element(field('Назва міста українською')).toHaveFocus();
  await userEvent.keyboard('Тестове');
  await field('Назва міста англійською').fill('Testville');
  await page.getByRole('textbox', { name: /^Райони, кожен/ }).fill('Північ | North\nПівдень\nСтаре місто');
  expect(await pageViolations()).toEqual([]);
  await button('Створити довідники міста').click();
  await expect.element(page.getByText('Тестове: 3 райони', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Uptake Тестове')).toBeVisible();

  await tab('Межі районів').click();
  choose('.geojson,.json', new File([geojson('Північ', 'south', 'Ліс')], 'areas.geojson'));
  await expect.element(page.getByText('Без району лишаться: south, Ліс.', { exact: false })).toBeVisible();
  await page.getByRole('combobox', { name: 'Район для south' }).selectOptions('Південь');
  await expect
    .element(page.getByText('Без меж лишаться райони: Старе місто.', { exact: false }))
    .toBeVisible();
  expect(await pageViolations()).toEqual([]);
  await button('Зберегти межі').click();
  await expect.element(page.getByRole('img', { name: 'Межі районів на схемі' })).toBeVisible();
  expect(await pageViolations()).toEqual([]);

  const names = ['північ', 'Південь', 'СТАРЕ МІСТО'];
  const rows = logRows(1200, '2025-01-01').map((row, at) => ({ ...row, district: names[at % 3] ?? '' }));
  choose('', logFile('testville.csv', rows));
  await expect.element(button('Імпортувати')).toBeEnabled();
  await button('Імпортувати').click();
  await expect.poll(async () => (await engine.holdings()).requests).toBe(1200);
  const { members } = await engine.holdings();
  expect(members.district.map(({ key }) => key)).toEqual(['north', 'pivden', 'stare-misto']);
  window.location.hash = '#/overview';
  await expect.element(page.getByRole('button', { name: /Старе місто/ }).first()).toBeVisible();

  window.location.hash = '#/data';
  await button('Відкрити довідники').click();
  await tab('Місто').click();
  await button('Повернути довідники Харкова').click();
  await expect.element(page.getByText('Харків: 9 районів', { exact: false })).toBeVisible();
});

test.each([
  ['{', 'Це не GeoJSON: файл не вдалося прочитати.'],
  [geojson('а').replaceAll('30', '3000'), 'Координати не в градусах WGS 84'],
])('a file of boundaries that cannot be used says why: %s', async (text, told) => {
  await openLists();
  await tab('Межі районів').click();
  choose('.geojson,.json', new File([text], 'areas.geojson'));
  await expect.element(page.getByText(told, { exact: false })).toBeVisible();
});
