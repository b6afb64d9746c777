import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page, userEvent } from 'vitest/browser';
import '../../src/charts/tokens.css';
import { TrendChart } from '../../src/charts/trend-chart.tsx';
import { activateLocale } from '../../src/i18n/activate-locale.ts';
import type { TrendPeriod } from '../../src/charts/trend.ts';
import { sampleTrend } from './gallery/sample-trend.ts';

const show = async (width = 1100, onPick?: (period: TrendPeriod) => void) => {
  await page.viewport(width, 800);
  const trend = sampleTrend('uk');
  const frame = { title: 'Онлайн зростає', subtitle: 'Частка', summary: 'Зросла з 36 % до 60 %.' };
  return render(
    <I18nProvider i18n={i18n}>
      <TrendChart {...frame} trend={trend} {...(onPick && { onPick })} />
    </I18nProvider>,
  );
};

beforeEach(() => activateLocale('uk'));
afterEach(() => cleanup());

const slider = () => page.getByRole('slider', { name: 'Онлайн зростає' });
const spoken = () => slider().element().getAttribute('aria-valuetext') ?? '';
const tip = (container: Element) => container.querySelector('.trend-tip');

describe('picking a period of a trend', () => {
  it('takes a click of the mouse and Enter', async () => {
    const starts: number[] = [];
    await show(1100, ({ start }) => starts.push(start));
    const { periods } = sampleTrend('uk');
    await userEvent.click(slider(), { position: { x: 45, y: 120 } });
    await userEvent.keyboard('{End}{ArrowLeft}{Enter}');
    expect(starts).toEqual([periods[0]?.start, periods.at(-2)?.start]);
    await expect.element(slider()).toHaveAccessibleDescription('Enter — показати лише цей період');
  });

  it('is not offered where nothing would follow', async () => {
    await show();
    await expect.element(slider()).not.toHaveAccessibleDescription();
  });
});

describe('reading a trend', () => {
  it('tells the last period first, then moves by the keys and says each', async () => {
    const { container } = await show();
    expect(tip(container)).toBeNull();
    await userEvent.tab();
    while (document.activeElement !== slider().element()) await userEvent.tab();
    expect(spoken()).toMatch(
      /^грудень 2025, неповний період: онлайн 5\d,\d\u00a0% \(5\d,\d–5\d,\d\u00a0%\); особисто/u,
    );
    expect(spoken()).toContain('n = 23\u00a0000');
    expect(tip(container)?.textContent).toContain('грудень 2025');
    await userEvent.keyboard('{ArrowLeft}');
    expect(spoken()).toMatch(/^листопад 2025:/u);
    expect(tip(container)?.textContent).toContain('листопад 2025');
    expect(tip(container)?.textContent).toContain('кампанія «ЦНАП у смартфоні»');
    await userEvent.keyboard('{Home}');
    expect(spoken()).toMatch(/^січень 2023:/u);
    await userEvent.keyboard('{ArrowLeft}');
    expect(spoken()).toMatch(/^січень 2023:/u);
    await userEvent.keyboard('{Escape}');
    expect(tip(container)).toBeNull();
  });

  it('says why a period has no number', async () => {
    const { container } = await show();
    slider().element().focus();
    await userEvent.keyboard('{Home}');
    for (let month = 0; month < 20; month++) await userEvent.keyboard('{ArrowRight}');
    expect(spoken()).toMatch(/^вересень 2024: онлайн: дані не надходили; особисто: дані не надходили/u);
    expect(tip(container)?.textContent).toContain('дані не надходили');
    expect(container.querySelectorAll('.trend-gaps rect')).toHaveLength(2);
  });

  it('shows under the pointer what the keys show', async () => {
    const { container } = await show();
    const field = slider().element();
    const box = field.getBoundingClientRect();
    const at = (x: number) =>
      field.dispatchEvent(
        new PointerEvent('pointermove', { clientX: box.left + x, clientY: box.top + 100, bubbles: true }),
      );
    at(60);
    await expect.poll(() => tip(container)?.textContent).toContain('січень 2023');
    at(box.width - 1);
    await expect.poll(() => tip(container)?.textContent).toContain('грудень 2025');
    field.dispatchEvent(new PointerEvent('pointerout', { bubbles: true, relatedTarget: document.body }));
    await expect.poll(() => tip(container)).toBeNull();
  });
});

describe('drawing a trend', () => {
  it('is as wide as its place, names the lines at their ends, on a phone above', async () => {
    const { container } = await show();
    const surface = () => container.querySelector('.recharts-wrapper > svg.recharts-surface');
    await expect.poll(() => surface()?.getAttribute('width')).toBe(String(slider().element().clientWidth));
    expect(container.querySelectorAll('.trend-end-labels text')).toHaveLength(4);
    expect(container.querySelector('.trend-key')).toBeNull();
    await page.viewport(340, 800);
    await expect.poll(() => container.querySelectorAll('.trend-key li').length).toBe(4);
    expect(container.querySelector('.trend-end-labels')).toBeNull();
    await expect.poll(() => surface()?.getAttribute('width')).toBe(String(slider().element().clientWidth));
    expect(getComputedStyle(container.querySelector('.trend-axis text') as Element).fontSize).toBe('12px');
  });

  it('has no two labels on each other', async () => {
    const { container } = await show();
    await expect.poll(() => container.querySelectorAll('.trend-axis text').length).toBeGreaterThan(8);
    const boxes = [...container.querySelectorAll('.trend-field text')].map((text) =>
      text.getBoundingClientRect(),
    );
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
        expect(apart).toBe(true);
      }
    }
    const surface = container.querySelector('.recharts-surface')?.getBoundingClientRect();
    for (const box of boxes) expect(box.right).toBeLessThanOrEqual((surface?.right ?? 0) + 0.5);
  });

  it('has a summary for those who do not see it, and the same numbers as a table', async () => {
    const { container } = await show();
    expect(container.querySelector('.visually-hidden')?.textContent).toBe('Зросла з 36 % до 60 %.');
    await page.getByRole('button', { name: 'Таблиця' }).click();
    const rows = container.querySelectorAll('.data-table tbody tr');
    expect(rows).toHaveLength(36);
    expect(rows[20]?.textContent).toContain('дані не надходили');
    expect(rows[35]?.textContent).toContain('грудень 2025 (неповний)');
    await page.getByRole('button', { name: 'Таблиця' }).click();
    await expect.element(slider()).toBeVisible();
  });
});
