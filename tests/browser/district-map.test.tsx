import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import type { Boundary } from '../../src/city/lists/reference-lists.ts';
import { shippedLists } from '../../src/city/lists/shipped-lists.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { fakeCity } from '../support/fake-city.ts';
import { fakeEngine, fakeHoldings } from '../support/fake-engine.ts';
import { renderApp } from '../support/render-app.tsx';
import { axeViolations } from './axe-violations.ts';

const cube = fakeCity();

/** Districts as squares of a chessboard, the first one with a hole and a part of its own. */
const boundaries: readonly Boundary[] = kharkiv.districts.map(({ id }, at) => {
  const [x, y] = [36 + (at % 3) * 0.2, 50 + Math.floor(at / 3) * 0.1];
  const box = ([left, low]: readonly [number, number], wide: number, high: number) =>
    [
      [left, low],
      [left + wide, low],
      [left + wide, low + high],
      [left, low + high],
      [left, low],
    ] as const;
  const whole = [box([x, y], 0.2, 0.1)];
  return {
    district: id,
    polygons:
      at === 0 ? [[...whole, box([x + 0.02, y + 0.01], 0.02, 0.02)], [box([36.7, 50], 0.05, 0.05)]] : [whole],
  };
});

const engineWith = (some: readonly Boundary[]) => {
  const holdings = fakeHoldings(cube, { city: kharkiv });
  const lists = { ...shippedLists, boundaries: some };
  const state = { revision: 1, lists, areShipped: false, canUndo: false, canRedo: false };
  return fakeEngine(cube, {
    holdings: () => Promise.resolve(holdings),
    lists: () => Promise.resolve(state),
  });
};

const map = () => page.getByRole('group', { name: 'Район', exact: true });
const district = (name: RegExp) => map().getByRole('button', { name });

beforeEach(() => page.viewport(1280, 900));
afterEach(async () => {
  await cleanup();
  localStorage.clear();
});

describe('districts in the boundaries of the reference lists', () => {
  it('are drawn with their shares, told on focus, and filter by click and by key', async () => {
    await renderApp({ engine: engineWith(boundaries) });
    await expect.element(district(/^Салтівський: \d/)).toBeVisible();
    expect(map().element().querySelectorAll('path')).toHaveLength(kharkiv.districts.length);
    // hole and second part of the first
    expect(map().element().querySelector('path')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
    expect(document.querySelector('.tiles')).toBeNull();
    const shape = district(/^Салтівський/);
    shape.element().focus();
    await expect.element(page.getByText(/^Салтівський: .+ n = .+ 2024/).last()).toBeVisible();
    const panel = map().element().closest('.panel');
    expect(panel && (await axeViolations(panel))).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => decodeURIComponent(window.location.hash)).toContain('district=saltivskyi');
    await expect.element(shape).toHaveAttribute('aria-pressed', 'true');
    await shape.click();
    await expect.poll(() => window.location.hash).not.toContain('district');
  });

  it('have their table, and fit a phone', async () => {
    await page.viewport(390, 844);
    await renderApp({ engine: engineWith(boundaries), locale: 'en' });
    const shown = page.getByRole('group', { name: 'District', exact: true });
    await expect.element(shown.getByRole('button', { name: /^Saltivskyi: \d/ })).toBeVisible();
    const { right } = shown.element().getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(390);
    for (const text of shown.element().querySelectorAll('text')) {
      const shape = text.closest('.map-district')?.querySelector('path')?.getBoundingClientRect();
      const words = text.getBoundingClientRect();
      expect(words.left).toBeGreaterThanOrEqual((shape?.left ?? 0) - 1);
      expect(words.right).toBeLessThanOrEqual((shape?.right ?? 0) + 1);
    }
    const panel = shown.element().closest('.panel');
    const asTable = [...(panel?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
      /table/i.test(textContent ?? ''),
    );
    asTable?.click();
    await expect
      .poll(() => panel?.querySelectorAll('.panel-table tbody tr').length)
      .toBe(kharkiv.districts.length);
  });

  it('stay tiles where some have none, and it is said which', async () => {
    await renderApp({ engine: engineWith(boundaries.slice(1)) });
    const name = kharkiv.districts[0]?.name.uk ?? '';
    await expect.element(page.getByText(new RegExp(`Немає меж: ${name}\\.`))).toBeVisible();
    expect(document.querySelector('.district-map')).toBeNull();
    expect(document.querySelectorAll('.tiles .tile')).toHaveLength(kharkiv.districts.length);
  });
});
