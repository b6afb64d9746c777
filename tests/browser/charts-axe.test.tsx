import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { axeViolations } from './axe-violations.ts';
import { loadGallery } from './gallery/load-gallery.tsx';

afterEach(async () => {
  await cleanup();
  delete document.documentElement.dataset['theme'];
});

const cases = [
  ['uk', 'light', 1100],
  ['uk', 'dark', 360],
  ['en', 'dark', 1100],
  ['en', 'light', 360],
] as const;

describe('charts for everyone', () => {
  it.each(cases)('has no axe violations in %s, %s, %i px wide', async (language, theme, width) => {
    await page.viewport(width, 900);
    document.documentElement.dataset['theme'] = theme;
    document.body.style.background = 'var(--paper)';
    const { container } = await render(await loadGallery(language));
    await expect.element(page.getByRole('slider')).toBeVisible();
    expect(await axeViolations(container)).toEqual([]);
    // and with every table open
    const toggles = [...container.querySelectorAll<HTMLButtonElement>('.panel-tool[aria-pressed]')];
    expect(toggles.length).toBe(5);
    for (const toggle of toggles) toggle.click();
    await expect.poll(() => container.querySelectorAll('.data-table').length).toBe(5);
    expect(await axeViolations(container)).toEqual([]);
  });

  it.each([1100, 360])('is never wider than a page of %i px', async (width) => {
    await page.viewport(width, 900);
    const { container } = await render(await loadGallery('uk'));
    await expect.element(page.getByRole('slider')).toBeVisible();
    const frame = container.getBoundingClientRect();
    for (const panel of container.querySelectorAll('.panel')) {
      expect(panel.scrollWidth, panel.querySelector('h2')?.textContent ?? '').toBeLessThanOrEqual(
        panel.clientWidth,
      );
      expect(panel.getBoundingClientRect().right).toBeLessThanOrEqual(frame.right + 1);
    }
  });
});
