import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import { fakeCity } from '../support/fake-city.ts';
import { renderApp } from '../support/render-app.tsx';
import { windowsEngine, type WindowTable } from '../support/windows-engine.ts';
import { axeViolations } from './axe-violations.ts';

const table: WindowTable = {
  name: 'послуги.csv',
  starts: [
    [2022, 4],
    [2022, 10],
    [2023, 4],
  ],
  rows: {
    Субсидія: [
      [100, 50],
      [200, 100],
      [300, 180],
    ],
    Довідка: [
      [100, 90],
      [200, 180],
      [400, null],
    ],
    Паспорт: [
      [null, null],
      [20, 2],
      [20, 4],
    ],
  },
};
const corrected: WindowTable = {
  name: 'виправлення.csv',
  starts: [
    [2023, 4],
    [2023, 10],
  ],
  rows: {
    Субсидія: [
      [300, 150],
      [400, 320],
    ],
  },
};

const address = (): string => decodeURIComponent(window.location.hash);
const heading = (name: string | RegExp) => page.getByRole('heading', { name });
const rowOf = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });

beforeEach(() => page.viewport(1280, 900));
afterEach(async () => {
  await cleanup();
  localStorage.clear();
});

describe('a workspace of windows only', () => {
  it.each(['/overview', '/targets'])('%s says so, and leads to where they are', async (at) => {
    const { container } = await renderApp({ engine: windowsEngine([table]).engine, address: at });
    await expect.element(heading('У ваших даних лише вікна')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    await page.getByRole('link', { name: 'Порівняти вікна' }).click();
    await expect.element(heading('Як змінювалася частка онлайн від вікна до вікна?')).toBeVisible();
    expect(address()).toBe('#/explore?v=1&form=windows');
    // there is no other form to lay them out in
    await expect.element(page.getByRole('navigation', { name: 'Форма' })).not.toBeInTheDocument();
  });

  it('shows the trend of all and of constant services, and takes two windows apart', async () => {
    await renderApp({ engine: windowsEngine([table]).engine, address: '/explore' });
    const trend = page.getByRole('slider');
    // 184 of 320: who does not say how many were online is left out, and told
    await expect
      .element(trend)
      .toHaveAttribute(
        'aria-valuetext',
        expect.stringMatching(/квітень 2023 – березень 2024: усі послуги 57,5/),
      );
    await expect
      .element(trend)
      .toHaveAttribute('aria-valuetext', expect.stringMatching(/сталі послуги 60,0/));
    await expect
      .element(
        heading('Частка онлайн нижча на 12,5 в. п., найбільше через те, що перестали звітувати (рядків: 1)'),
      )
      .toBeVisible();
    await expect.element(page.getByText(/рядків: 1\): 50,0\s% → 60,0\s%/)).toBeVisible();
    await expect.element(rowOf('разом')).toMatchTextContent(/−12,5/);
  });

  it('shows every row of both windows; a gap says why, and columns sort', async () => {
    await renderApp({ engine: windowsEngine([table]).engine, address: '/explore' });
    await expect.element(rowOf('Субсидія')).toMatchTextContent(/50,0\s%60,0\s%\+10,0.*100300$/);
    await expect
      .element(rowOf('Довідка'))
      .toMatchTextContent(/90,0\s%дані не надходилидані не надходили100400$/);
    await expect
      .element(rowOf('Паспорт'))
      .toMatchTextContent(/дані не надходили20,0\s%немає з чим порівняти/);
    const names = () =>
      [...document.querySelectorAll('.measure-row [role=rowheader]')].map((cell) => cell.textContent);
    await expect.poll(names).toEqual(['Довідка', 'Субсидія', 'Паспорт']);
    await page.getByRole('button', { name: /Частка пізніше/ }).click();
    await expect.poll(names).toEqual(['Субсидія', 'Паспорт', 'Довідка']);
  });

  it('keeps the two windows in the address, by keyboard too; back takes a choice back', async () => {
    await renderApp({ engine: windowsEngine([table]).engine, address: '/explore' });
    const earlier = page.getByLabelText('Раніше вікно');
    await expect.element(earlier).toHaveValue('0');
    earlier.element().focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(address).toContain('windows=2022-10-01..2023-09-30_2023-04-01..2024-03-31');
    await expect.element(page.getByText(/рядків: 2\): 46,4\s% → 57,5\s%/)).toBeVisible();
    window.history.back();
    await expect.element(earlier).toHaveValue('0');
    expect(address()).not.toContain('windows=');
  });

  it('says so where the address names windows that are not there', async () => {
    const at = '/explore?v=1&form=windows&windows=2001-01-01..2001-12-31_2023-04-01..2024-03-31';
    await renderApp({ engine: windowsEngine([table]).engine, address: at });
    await expect.element(page.getByText(/Не застосовано з адреси/)).toBeVisible();
    await page.getByRole('button', { name: 'прибрати' }).click();
    await expect.element(page.getByText(/Не застосовано з адреси/)).not.toBeInTheDocument();
    expect(address()).not.toContain('windows=');
  });
});

describe('windows of several imports', () => {
  it('are one table; the later one stands where both tell the same, until it is removed', async () => {
    const { engine, remove } = windowsEngine([table, corrected]);
    await renderApp({ engine, address: '/explore' });
    await expect
      .element(page.getByText(/«виправлення\.csv» ще раз називає числа.*пар чисел — 1/))
      .toBeVisible();
    await page.getByLabelText('Пізніше вікно').selectOptions('квітень 2023 – березень 2024');
    await expect.element(rowOf('Субсидія')).toMatchTextContent(/50,0\s%.*300$/);
    await expect.element(rowOf('Паспорт')).toBeVisible();
    remove('виправлення.csv');
    await expect.element(rowOf('Субсидія')).toMatchTextContent(/60,0\s%.*300$/);
    await expect.element(page.getByText(/ще раз називає числа/)).not.toBeInTheDocument();
  });

  it('with rows of another kind stand apart, each by its name', async () => {
    const byDistrict: WindowTable = { ...corrected, name: 'райони.csv', of: 'district' };
    await renderApp({ engine: windowsEngine([table, byDistrict]).engine, address: '/explore' });
    await expect.element(heading('Вікна: «послуги.csv»')).toBeVisible();
    await expect.element(heading('Вікна: «райони.csv»')).toBeVisible();
    await expect.element(page.getByText(/Імпорти мають рядки різного роду/)).toBeVisible();
    await expect.element(heading('Послуги у двох вікнах')).toBeVisible();
    await expect.element(heading('Райони у двох вікнах')).toBeVisible();
  });

  it('one window alone is told, and compared with nothing', async () => {
    const one: WindowTable = { name: 'рік.csv', starts: [[2023, 1]], rows: { Субсидія: [[10, 5]] } };
    await renderApp({ engine: windowsEngine([one]).engine, address: '/explore' });
    await expect.element(page.getByText(/Тут одне вікно \(2023\): частка онлайн 50,0/)).toBeVisible();
  });
});

describe('windows beside requests', () => {
  it('are a form of Explore, reached by keyboard; the others are as they were', async () => {
    const { engine } = windowsEngine([table], fakeCity());
    await renderApp({ engine, address: '/explore?v=1&district=kyivskyi' });
    const link = page.getByRole('link', { name: 'Вікна' });
    await expect.element(link).toBeVisible();
    link.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(heading('Послуги у двох вікнах')).toBeVisible();
    expect(address()).toBe('#/explore?v=1&district=kyivskyi&form=windows');
    await page.getByRole('link', { name: 'Матриця' }).click();
    await expect.element(page.getByRole('region', { name: 'Що показано' })).toBeVisible();
  });

  it('are not offered where there are none', async () => {
    await renderApp({ engine: windowsEngine([], fakeCity()).engine, address: '/explore' });
    await expect.element(page.getByRole('link', { name: 'Матриця' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Вікна' })).not.toBeInTheDocument();
  });
});

describe.each([
  ['uk', 'light', 1280],
  ['uk', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1280],
] as const)('in %s, %s, %i px wide', (locale, theme, width) => {
  it.each(['/explore', '/overview'])('%s has no axe violations and fits the width', async (at) => {
    await page.viewport(width, 900);
    const { engine } = windowsEngine([table, corrected]);
    const { container } = await renderApp({ engine, address: at, locale, theme });
    await expect.poll(() => container.querySelector('.panel, .page-gap')).not.toBeNull();
    await expect.poll(() => container.querySelector('.skeleton')).toBeNull();
    expect(await axeViolations(document.documentElement)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
