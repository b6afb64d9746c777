import { setupI18n, type I18n } from '@lingui/core';
import { loadCatalogue } from './load-catalogue.ts';
import type { Locale } from './locale.ts';

/** An instance of its own with all words, for Node and for a report in the other language than the page. */
export const createI18n = async (locale: Locale): Promise<I18n> => {
  const [page, data] = await Promise.all([loadCatalogue(locale, 'page'), loadCatalogue(locale, 'data')]);
  return setupI18n({ locale, messages: { [locale]: { ...page, ...data } } });
};
