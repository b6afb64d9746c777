import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { chooseFiles } from '../support/choose-files.ts';
import { openDataPage } from '../support/open-data-page.tsx';
import { axeViolations } from './axe-violations.ts';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const section = (name: string) => page.getByRole('region', { name, exact: true });

const table = new File(
  [
    'Установа;Послуга;2023 усього;2023 онлайн;2024 усього;2024 онлайн\n',
    'Архів;Довідка;100;10;100;10\n',
    'ЦНАП;Субсидія;100;50;100;60\n',
    'Архів;Витяг;50;0;50;0\n',
  ],
  'windows.csv',
);

test('rows of a table of windows are left out by their values, and the account says how many', async () => {
  await openDataPage('uk');
  await chooseFiles(table);
  await expect.element(button('Імпортувати')).toBeEnabled();
  const filters = section('Які рядки пропустити');
  await button('Додати умову').click();
  await page.getByLabelText('Стовпець умови').selectOptions('Установа');
  const archive = filters.getByRole('checkbox', { name: /^Архів/ });
  await expect.element(archive).toBeVisible();
  archive.element().focus();
  await userEvent.keyboard(' ');
  await expect.element(filters).toMatchTextContent(/З перших рядків пропущено: 2/);
  expect(await axeViolations(document.querySelector('.data-page') ?? document.body)).toEqual([]);
  await button('Імпортувати').click();
  await expect.element(section('Пропущено за умовами')).toMatchTextContent(/2 рядки/);
  const windows = page.getByRole('table', { name: 'Частка онлайн за вікнами' }).getByRole('row');
  await expect.element(windows.nth(1)).toMatchTextContent(/2023.*50,0\s%.*100.*1 з 1/);
  await expect.element(windows.nth(2)).toMatchTextContent(/2024.*60,0\s%.*100.*1 з 1/);
});
