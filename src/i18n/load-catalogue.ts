import type { Messages } from '@lingui/core';
import type { Locale } from './locale.ts';

/** Words that are loaded together: those of the page as it opens, and those of the data page. */
export type WordsOf = 'page' | 'data';

const catalogues: Readonly<
  Record<WordsOf, Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>>>
> = {
  page: {
    uk: () => import('./catalogues/uk.ts'),
    en: () => import('./catalogues/en.ts'),
  },
  data: {
    uk: () => import('./catalogues/data/uk.ts'),
    en: () => import('./catalogues/data/en.ts'),
  },
};

/** Words of one language; a page loads only those that it shows. */
export const loadCatalogue = async (locale: Locale, words: WordsOf): Promise<Messages> =>
  (await catalogues[words][locale]()).messages;
