import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import '../../src/charts/tokens.css';
import { MeasureTable, type MeasureTableProps } from '../../src/charts/measure-table.tsx';
import type { PanelExport } from '../../src/charts/panel-frame.ts';
import { activateLocale } from '../../src/i18n/activate-locale.ts';
import { sampleTable } from './gallery/sample-table.ts';

const table = sampleTable('uk');
const rowKeys = table.rows.map((_, index) => `row ${index}`);
const frame = { title: 'Усе', subtitle: 'Частка', summary: 'П’ять тисяч рядків.' };

const show = async (props: Partial<MeasureTableProps> = {}, width = 1100) => {
  await page.viewport(width, 900);
  const { container } = await render(
    <I18nProvider i18n={i18n}>
      <MeasureTable {...frame} table={table} rowKeys={rowKeys} {...props} />
    </I18nProvider>,
  );
  await expect.poll(() => container.querySelectorAll('.measure-row').length).toBeGreaterThan(5);
  const rows = () => [...container.querySelectorAll('.measure-row')];
  const column = (at: number) => rows().map((row) => row.children[at]?.textContent ?? '');
  return { container, rows, column };
};

beforeEach(() => activateLocale('uk'));
afterEach(() => cleanup());

describe('table of measures', () => {
  it('draws only the rows in view and says how many there are', async () => {
    const { container, rows } = await show();
    expect(rows().length).toBeLessThan(60);
    const body = container.querySelector('[role=table]');
    expect(body?.getAttribute('aria-rowcount')).toBe('5001');
    expect(rows()[0]?.getAttribute('aria-rowindex')).toBe('2');
    container.querySelector('.measure-scroll')?.scrollTo(0, 1e9);
    await expect.poll(() => rows().at(-1)?.getAttribute('aria-rowindex')).toBe('5001');
  });

  it('sorts numbers from the top, words from А, and leaves gaps at the end both ways', async () => {
    const { container, column } = await show();
    const shares = () => column(2).map((text) => Number(text.replace(',', '.').replace(/[<>\s%]/g, '')));
    const header = page.getByRole('columnheader', { name: 'Частка онлайн' });
    await page.getByRole('button', { name: 'Частка онлайн' }).click();
    await expect.element(header).toHaveAttribute('aria-sort', 'descending');
    await expect.poll(() => shares()[0]).toBe(99.9);
    expect(shares().toSorted((a, b) => b - a)).toEqual(shares());
    await page.getByRole('button', { name: 'Частка онлайн' }).click();
    await expect.element(header).toHaveAttribute('aria-sort', 'ascending');
    await expect.poll(() => shares()[0]).toBe(0);
    container.querySelector('.measure-scroll')?.scrollTo(0, 1e9);
    await expect.poll(() => column(2).at(-1)).toBe('замало запитів для висновку');
    await page.getByRole('button', { name: 'Район' }).click();
    await expect.poll(() => column(1)[0]).toBe('Аеропорт <b>');
    await page.getByRole('button', { name: 'Район' }).click();
    await expect.poll(() => column(1)[0]).toBe('Шевченківський');
    await page.getByRole('button', { name: 'Район' }).click();
    await expect
      .element(page.getByRole('columnheader', { name: 'Район' }))
      .toHaveAttribute('aria-sort', 'none');
  });

  it('finds rows whatever apostrophe is typed, says how many, exports what is found', async () => {
    const onExport = vi.fn<(request: PanelExport) => void>();
    const { column } = await show({ onExport });
    await page.getByRole('searchbox').fill("ОСНОВ'ЯН");
    await expect.element(page.getByRole('status')).toHaveTextContent('500 рядків');
    expect(new Set(column(1))).toEqual(new Set(['Основ’янський']));
    await page.getByRole('button', { name: 'CSV' }).click();
    const request = onExport.mock.calls[0]?.[0];
    expect(request?.form).toBe('csv');
    expect(request?.table.rows).toHaveLength(500);
    expect(request?.table.rows.every((row) => row[1] === 'Основ’янський')).toBe(true);
    await page.getByRole('searchbox').fill('немає такого');
    await expect.element(page.getByText('Жоден рядок не містить цього тексту.')).toBeVisible();
    await expect.element(page.getByRole('status')).toHaveTextContent('0 рядків');
  });

  it('picks a row by click anywhere in it and by key', async () => {
    const onPick = vi.fn();
    const { rows } = await show({ onPick });
    await userEvent.click(rows()[1] as Element, { position: { x: 700, y: 10 } });
    rows()[2]?.querySelector('button')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(onPick.mock.calls).toEqual([['row 1'], ['row 2']]);
  });

  it('leaves the sort to a caller who keeps it', async () => {
    const onSort = vi.fn();
    const { column } = await show({ sort: { column: 'requests', descending: true }, onSort });
    const first = column(4)[0];
    await page.getByRole('button', { name: 'Запитів' }).click();
    expect(onSort).toHaveBeenCalledWith({ column: 'requests', descending: false });
    expect(column(4)[0]).toBe(first);
  });

  it('has two lines a row on a phone and a choice instead of a header', async () => {
    const { container, rows } = await show({}, 360);
    const scroll = container.querySelector('.measure-scroll');
    expect(scroll?.scrollWidth).toBeLessThanOrEqual(scroll?.clientWidth ?? 0);
    await page.getByRole('combobox').selectOptions('requests');
    await expect.poll(() => rows()[0]?.textContent).toContain('Запитів 89');
    expect(container.querySelector('[aria-sort=descending]')?.textContent).toBe('Запитів');
  });
});
