import { afterEach, describe, expect, it } from 'vitest';
import { cleanup, render } from 'vitest-browser-react';
import { page } from 'vitest/browser';
import { panelPicture } from '../../src/reports/panel-picture.ts';
import { galleryNotes } from './gallery/gallery-notes.ts';
import { loadGallery } from './gallery/load-gallery.tsx';

afterEach(async () => {
  await cleanup();
  delete document.documentElement.dataset['theme'];
});

const bodies = async (width: number) => {
  await page.viewport(width, 900);
  document.documentElement.dataset['theme'] = 'dark';
  const { container } = await render(await loadGallery('uk'));
  await expect.element(page.getByRole('slider')).toBeVisible();
  await document.fonts.ready;
  return [...container.querySelectorAll<HTMLElement>('.panel-body')].slice(0, 5);
};

const request = (picture: HTMLElement) => ({
  title: 'Онлайн обігнав <особисті> звернення',
  subtitle: 'Частка, %',
  notes: galleryNotes.uk,
  picture,
});

describe('pictures of charts', () => {
  it.each([1100, 360])(
    'is an SVG that stands alone, light, with the words around it (%i px)',
    async (width) => {
      for (const picture of await bodies(width)) {
        const blob = await panelPicture({ ...request(picture), form: 'svg' });
        const text = await blob.text();
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        expect(parsed.querySelector('parsererror')).toBeNull();
        expect(text).not.toMatch(/var\(--|class=|light-dark|https?:(?!\/\/www\.w3\.org)/);
        const words = [...parsed.querySelectorAll('text')].map((node) => node.textContent).join(' ');
        expect(words).toContain('Онлайн обігнав <особисті> звернення');
        expect(words).toContain('Дані до 31 грудня 2025.');
        expect(words).toMatch(/\d,\d\u00a0%|\d\u00a0%/u);
        expect(parsed.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
        expect(text.match(/@font-face/g)).toHaveLength(2);
        // the dark theme's ink would be unreadable on white
        expect(text).not.toContain('rgb(233, 237, 242)');
        expect(words).not.toContain('Наведіть');
      }
    },
  );

  it('writes the names of a wide matrix, also from a phone', async () => {
    const [, , , , matrix] = await bodies(360);
    if (!matrix) throw new Error('no matrix');
    const text = await (await panelPicture({ ...request(matrix), form: 'svg' })).text();
    expect(text).toContain('>Салтів-<');
    expect(text).toContain('>ський<');
    expect(text).toContain('Субсидії на комунальні');
    expect(text).toContain('87,5\u00a0%');
  });

  it('is a PNG of twice the size, with ink where the words stand', async () => {
    const [trend] = await bodies(1100);
    if (!trend) throw new Error('no trend');
    const blob = await panelPicture({ ...request(trend), form: 'png' });
    expect(blob.type).toBe('image/png');
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).toBe((trend.clientWidth + 48) * 2);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const dark = (...[x, y, w, h]: [number, number, number, number]) => {
      const { data } = context.getImageData(x, y, w, h);
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0) < 300) count++;
      }
      return count / (w * h);
    };
    // title, the margin beside it, the source line, the plot
    expect(dark(48, 48, 400, 40)).toBeGreaterThan(0.05);
    expect(dark(0, 0, 40, bitmap.height)).toBe(0);
    expect(dark(48, bitmap.height - 60, 600, 30)).toBeGreaterThan(0.02);
    expect(dark(48, 200, bitmap.width - 96, 500)).toBeGreaterThan(0.003);
  });

  it('takes the picture also while its table is shown, and leaves the page as it was', async () => {
    const [trend] = await bodies(1100);
    if (!trend) throw new Error('no trend');
    const before = document.body.childElementCount;
    const open = await (await panelPicture({ ...request(trend), form: 'svg' })).text();
    await page.getByRole('button', { name: 'Таблиця' }).first().click();
    expect(trend.hidden).toBe(true);
    const hidden = await (await panelPicture({ ...request(trend), form: 'svg' })).text();
    expect(hidden.match(/<text/g)?.length).toBe(open.match(/<text/g)?.length);
    expect(document.body.childElementCount).toBe(before);
  });
});
