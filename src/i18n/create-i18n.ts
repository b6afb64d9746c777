import { setupI18n, type I18n } from '@lingui/core';
import { loadCatalogue } from './load-catalogue.ts';
import type { Locale } from './locale.ts';

/** An instance of its own, for Node and for a report in the other language than the page. */
export const createI18n = async (locale: Locale): Promise<I18n> =>
  setupI18n({ locale, messages: { [locale]: await loadCatalogue(locale) } });
