import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { fakeCity } from '../support/fake-city.ts';
import { fakeEngine } from '../support/fake-engine.ts';
import { renderApp } from '../support/render-app.tsx';
import { axeViolations } from './axe-violations.ts';

const engine = fakeEngine(fakeCity());

afterEach(async () => {
  await cleanup();
  localStorage.clear();
});

const screens = [
  '/overview',
  '/explore',
  '/explore?v=1&form=services',
  '/explore?v=1&form=matrix',
  '/explore?v=1&form=table&by=district&by=service',
  '/targets',
  '/data',
];
const looks = [
  ['uk', 'light', 1280],
  ['uk', 'dark', 390],
  ['en', 'light', 390],
  ['en', 'dark', 1280],
] as const;

describe.each(looks)('in %s, %s, %i px wide', (locale, theme, width) => {
  it.each(screens)('%s has no axe violations and fits the width', async (address) => {
    await page.viewport(width, 900);
    const { container } = await renderApp({ engine, address, locale, theme });
    await expect.poll(() => container.querySelector('.panel'), { timeout: 10_000 }).not.toBeNull();
    await expect.poll(() => container.querySelector('.skeleton')).toBeNull();
    expect(await axeViolations(document.documentElement)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('every control of the sentence, open, has none either', async () => {
    await page.viewport(width, 900);
    const { container } = await renderApp({ engine, address: '/overview', locale, theme });
    await expect.poll(() => container.querySelectorAll('.sentence-part').length).toBe(8);
    for (const part of container.querySelectorAll<HTMLButtonElement>('.sentence-part')) {
      part.click();
      await expect.poll(() => document.querySelector('.control')).not.toBeNull();
      expect(await axeViolations(document.body), part.textContent).toEqual([]);
      // again until it is closed: a key that comes before the control has the focus is not its own
      await expect
        .poll(() => {
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
          );
          return document.querySelector('.control');
        })
        .toBeNull();
    }
  });
});
