import { i18n } from '@lingui/core';
import { loadCatalogue } from './load-catalogue.ts';
import type { Locale } from './locale.ts';

/** Puts the page into a language: the global instance that the macros use, and the document's `lang`. */
export const activateLocale = async (locale: Locale): Promise<void> => {
  i18n.loadAndActivate({ locale, messages: await loadCatalogue(locale) });
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
};
