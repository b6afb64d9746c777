import { i18n } from '@lingui/core';
import { loadCatalogue } from './load-catalogue.ts';
import { asLocale } from './as-locale.ts';
import type { Locale } from './locale.ts';

/** the data page was opened: its words are wanted in every language from then on */
let wantsDataWords = false;

/** Puts the page into a language: the global instance that the macros use, and the document's `lang`. */
export const activateLocale = async (locale: Locale): Promise<void> => {
  const [page, data] = await Promise.all([
    loadCatalogue(locale, 'page'),
    wantsDataWords ? loadCatalogue(locale, 'data') : {},
  ]);
  i18n.loadAndActivate({ locale, messages: { ...page, ...data } });
  if (typeof document !== 'undefined') document.documentElement.lang = locale;
};

/** Adds the words of the data page to those of the page at hand. */
export const addDataWords = async (): Promise<void> => {
  if (wantsDataWords) return;
  const locale = asLocale(i18n.locale);
  const words = await loadCatalogue(locale, 'data');
  wantsDataWords = true;
  // another language was chosen meanwhile
  if (i18n.locale === locale) i18n.load(locale, words);
  else i18n.load(i18n.locale, await loadCatalogue(asLocale(i18n.locale), 'data'));
};
