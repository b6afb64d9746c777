import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/i18n/load-catalogue.ts';

test.each(['uk', 'en'] as const)(
  'what is said in both catalogues is said alike in %s: words do not change when the data page was opened',
  async (locale) => {
    const [page, data] = await Promise.all([loadCatalogue(locale, 'page'), loadCatalogue(locale, 'data')]);
    const both = Object.keys(page).filter((id) => id in data);
    expect(both.length).toBeGreaterThan(0);
    expect(both.map((id) => data[id])).toEqual(both.map((id) => page[id]));
  },
);
