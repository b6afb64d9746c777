import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { chooseFiles } from '../support/choose-files.ts';
import { encodeText } from '../support/encode-text.ts';
import { openDataPage } from '../support/open-data-page.tsx';
import { row, xlsxOf } from '../support/xlsx-of.ts';
import { zipOf } from '../support/zip-of.ts';
import { axeViolations } from './axe-violations.ts';

const head = ['Дата', 'Район', 'Канал'];
/** 2024-03-01 */
const firstDay = 45_352;
const sheet = (day: number) =>
  row(1, head) +
  ['портал', 'ЦНАП', 'портал']
    .map((channel, at) => row(at + 2, [{ date: day + at }, 'Салтівський', channel]))
    .join('');

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const chosen = () =>
  [...document.querySelectorAll('.chosen-file strong')].map(({ textContent }) => textContent);
const preview = () =>
  [...document.querySelectorAll('.row-preview-table th')].map(({ textContent }) => textContent);
const violations = async () => {
  const shown = document.querySelector('.data-page');
  return shown ? axeViolations(shown) : ['no data page'];
};

describe('a workbook', () => {
  test('is imported from its first sheet, and from others that are added', async () => {
    await openDataPage('uk');
    const sheets = [
      { name: 'Січень', data: sheet(firstDay) },
      { name: 'Лютий', data: sheet(firstDay + 31) },
      { name: 'Довідник', state: 'hidden', data: row(1, ['код', 'назва']) },
    ] as const;
    await chooseFiles(new File([await xlsxOf({ sheets })], 'звіт.xlsx'));
    await expect.element(button('Додати аркуш Лютий')).toBeVisible();
    await expect.element(page.getByText('Excel, назви стовпців у записі 1')).toBeVisible();
    expect(await violations()).toEqual([]);
    expect(chosen()).toEqual(['звіт.xlsx › Січень']);
    await button('Додати аркуш Лютий').click();
    await expect.poll(chosen).toEqual(['звіт.xlsx › Січень', 'звіт.xlsx › Лютий']);
    await expect.element(button('Додати аркуш Лютий')).not.toBeInTheDocument();
    await expect.element(button('Імпортувати')).toBeEnabled();
    await button('Імпортувати').click();
    await expect.element(page.getByRole('heading', { name: /Додано/ })).toBeVisible();
    const account = () => document.querySelector('.import-account')?.textContent;
    await expect.poll(account).toContain('звіт.xlsx › Січень');
    expect(account()).toContain('звіт.xlsx › Лютий');
    expect(account()).toContain('Додано «звіт»');
    expect(account()).not.toContain('приховує');
  });

  test.each([
    ['uk', 'Імпортувати', 'Прочитано й 2 рядки, які таблиця приховує'],
    ['en', 'Import', '2 rows were read too that the table hides'],
  ] as const)('tells of the rows that it hides: %s', async (locale, add, words) => {
    await openDataPage(locale);
    const hidden = sheet(firstDay).replaceAll(/<row r="([23])"/g, '<row r="$1" hidden="1"');
    await chooseFiles(new File([await xlsxOf({ sheets: [{ name: 'Січень', data: hidden }] })], 'звіт.xlsx'));
    await expect.element(button(add)).toBeEnabled();
    await button(add).click();
    await expect.element(page.getByText(new RegExp(words))).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

test('an archive gives its files, and one that cannot be read says why', async () => {
  await openDataPage('uk');
  const csv = 'Дата;Канал\n2024-03-01;портал\n2024-03-02;ЦНАП\n';
  const files = { 'портал.csv': csv, 'центр.csv': csv.replaceAll('03', '04') };
  await chooseFiles(new File([await zipOf(files)], 'архів.zip'));
  await expect.poll(chosen).toEqual(['архів.zip › портал.csv', 'архів.zip › центр.csv']);
  await chooseFiles(new File([await zipOf(files, { password: 'пароль' })], 'закритий.zip'));
  await expect.element(page.getByText(/захищено паролем/)).toBeVisible();
  await expect.element(button('Імпортувати')).toBeEnabled();
});

test('how a file was read can be changed, and shows at once', async () => {
  await openDataPage('uk');
  const text = 'Район|Дата;Канал\nx|2024-03-01;портал\ny|2024-03-02;ЦНАП\nz|2024-03-03;портал\n';
  await chooseFiles(new File([encodeText(text, 'windows-1251')], 'дивний.csv'));
  await expect.poll(preview).not.toEqual([]);
  await page.getByText(/^Прочитати інакше/).click();
  await page.getByLabelText('Розділювач').selectOptions('|');
  await expect.poll(preview).toEqual(['Район', 'Дата;Канал']);
  await page.getByLabelText('Розділювач').selectOptions(';');
  await expect.poll(preview).toEqual(['Район|Дата', 'Канал']);
  await page.getByLabelText('Кодування').selectOptions('koi8-u');
  await expect.poll(() => preview()[1]).not.toBe('Канал');
  await page.getByLabelText('Кодування').selectOptions('windows-1251');
  await page.getByLabelText('Назви стовпців').selectOptions('none');
  await expect.poll(preview).toEqual(['#1', '#2']);
  expect(await violations()).toEqual([]);
});
