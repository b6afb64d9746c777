import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import '../../src/charts/tokens.css';
import { AdoptionBars } from '../../src/charts/adoption-bars.tsx';
import { AdoptionMatrix } from '../../src/charts/adoption-matrix.tsx';
import { DistrictTiles } from '../../src/charts/district-tiles.tsx';
import { SmallMultiples } from '../../src/charts/small-multiples.tsx';
import { activateLocale } from '../../src/i18n/activate-locale.ts';
import { sampleDistricts } from './gallery/sample-districts.ts';
import { sampleMatrix } from './gallery/sample-matrix.ts';
import { sampleMultiples } from './gallery/sample-multiples.ts';
import { sampleServices } from './gallery/sample-services.ts';
import { sampleTrend } from './gallery/sample-trend.ts';

const frame = { title: 'Райони', subtitle: 'Частка', summary: 'Від 49 до 66 %.' };
const words = { nameHeader: 'Район', changeAgainst: 'до 2024' };
const districts = sampleDistricts('uk');
const services = sampleServices('uk');

const show = async (chart: ReactNode, width = 1100) => {
  await page.viewport(width, 900);
  return render(<I18nProvider i18n={i18n}>{chart}</I18nProvider>);
};

beforeEach(() => activateLocale('uk'));
afterEach(() => cleanup());

describe('ranking', () => {
  it('says all of a row and picks it by click and by key', async () => {
    const onPick = vi.fn();
    await show(<AdoptionBars {...frame} {...words} rows={districts} onPick={onPick} picked={['Kyivskyi']} />);
    const row = page.getByRole('button', { name: /^Шевченківський/ });
    expect(row.element().textContent).toMatch(
      /Шевченківський66,2\u00a0%65,7–66,7\u00a0%▲ зростання на 4,2\u00a0в\.\u00a0п\. до 2024n = 42\u00a0000/u,
    );
    await row.click();
    row.element().focus();
    await userEvent.keyboard('{Enter}');
    expect(onPick.mock.calls).toEqual([['Shevchenkivskyi'], ['Shevchenkivskyi']]);
    const pressed = page.getByRole('button', { pressed: true });
    expect(pressed.elements().map((element) => element.textContent?.slice(0, 8))).toEqual(['Київськи']);
  });

  it('gives the reason instead of a number, and no bar', async () => {
    const { container } = await show(<AdoptionBars {...frame} {...words} rows={districts} />);
    const row = [...container.querySelectorAll('.bar')].find((bar) =>
      bar.textContent?.startsWith('Слобідський'),
    );
    expect(row?.textContent).toContain('замало запитів для висновку');
    expect(row?.querySelector('.bar-track')).toBeNull();
    expect(container.querySelector('button.bar')).toBeNull();
  });

  it('shows the first rows, then all', async () => {
    const { container } = await show(<AdoptionBars {...frame} {...words} rows={districts} firstRows={4} />);
    expect(container.querySelectorAll('.bar')).toHaveLength(4);
    await page.getByRole('button', { name: 'Показати всі 10' }).click();
    expect(container.querySelectorAll('.bar')).toHaveLength(10);
    await page.getByRole('button', { name: 'Показати менше' }).click();
    expect(container.querySelectorAll('.bar')).toHaveLength(4);
  });
});

describe('map of tiles', () => {
  it.each([1100, 360])('fits its names at %i px, lists unknown districts beside', async (width) => {
    const onPick = vi.fn();
    const { container } = await show(
      <DistrictTiles {...frame} {...words} tiles={districts} onPick={onPick} />,
      width,
    );
    const tiles = [...container.querySelectorAll('.tiles .tile')];
    expect(tiles).toHaveLength(9);
    for (const tile of tiles) {
      expect(tile.scrollWidth, tile.textContent ?? '').toBeLessThanOrEqual(tile.clientWidth + 1);
      for (const part of tile.children) {
        expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(tile.getBoundingClientRect().right);
      }
    }
    expect(container.querySelector('.tiles-list')?.textContent).toContain('Аеропорт <b>');
    await page.getByRole('button', { name: /Аеропорт/ }).click();
    expect(onPick).toHaveBeenCalledWith('Аеропорт <b>');
  });
});

describe('small multiples', () => {
  it('draws each on the same scale and picks one', async () => {
    const onPick = vi.fn();
    const items = sampleMultiples(districts, sampleTrend('uk'));
    const { container } = await show(<SmallMultiples {...frame} {...words} {...items} onPick={onPick} />);
    await expect.poll(() => container.querySelectorAll('.small-trend').length).toBe(10);
    const tops = new Set([...container.querySelectorAll('.small-trend > text')].map((t) => t.textContent));
    expect(tops.size).toBe(1);
    await page.getByRole('button', { name: /^Київський/ }).click();
    expect(onPick).toHaveBeenCalledWith('Kyivskyi');
  });
});

describe('matrix', () => {
  const matrix = {
    rows: services,
    columns: districts,
    cells: sampleMatrix(services, districts),
    rowHeader: 'Послуга',
    columnHeader: 'Район',
  };

  it('is one stop of the Tab key and is read with the arrows', async () => {
    const onPick = vi.fn();
    const { container } = await show(<AdoptionMatrix {...frame} {...matrix} onPick={onPick} />);
    await expect.poll(() => container.querySelectorAll('td').length).toBe(120);
    expect(container.querySelectorAll('.matrix [tabindex="0"]')).toHaveLength(1);
    container.querySelector<HTMLElement>('.matrix [tabindex="0"]')?.focus();
    const label = () => document.activeElement?.getAttribute('aria-label');
    expect(label()).toBe('замало запитів для висновку');
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    expect(label()).toMatch(/^87,5\u00a0% \(86,2–88,7\u00a0%\), n = 2\u00a0700$/u);
    await expect
      .poll(() => container.querySelector('.matrix-read')?.textContent)
      .toContain('Субсидії на комунальні послуги, Київський: 87,5');
    expect(container.querySelectorAll('.matrix [tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}{ArrowLeft} ');
    expect(onPick.mock.calls).toEqual([
      [{ row: 'Utility subsidies', column: 'Kyivskyi' }],
      [{ column: 'Kyivskyi' }],
      [{ row: 'Registration of residence' }],
    ]);
  });

  it('explains its marks', async () => {
    const { container } = await show(<AdoptionMatrix {...frame} {...matrix} />);
    await expect.poll(() => container.querySelectorAll('td').length).toBe(120);
    const notes = container.querySelector('.matrix-notes')?.textContent ?? '';
    expect(notes).toContain('≈ інтервал ширший за 10 в. п.');
    expect(notes).toContain('○ ще не надається онлайн');
    const offered = container.querySelectorAll('td[aria-label="ще не надається онлайн"]');
    expect([...offered].map((cell) => cell.textContent)).toEqual(['○', '○', '○']);
  });

  it('is a list on a phone, each entry with its cells in words', async () => {
    const onPick = vi.fn();
    const { container } = await show(<AdoptionMatrix {...frame} {...matrix} onPick={onPick} />, 360);
    await expect.poll(() => container.querySelectorAll('.matrix-list > li').length).toBe(12);
    expect(container.querySelector('.matrix')?.checkVisibility()).toBe(false);
    await page.getByText('Субсидії на комунальні послуги').first().click();
    await page.getByRole('button', { name: /^Київський 87,5/ }).click();
    expect(onPick).toHaveBeenCalledWith({ row: 'Utility subsidies', column: 'Kyivskyi' });
  });
});
