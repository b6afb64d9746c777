import type { Messages } from '@lingui/core';
import type { Locale } from './locale.ts';

const catalogues: Readonly<Record<Locale, () => Promise<{ readonly messages: Messages }>>> = {
  uk: () => import('./catalogues/uk.ts'),
  en: () => import('./catalogues/en.ts'),
};

/** The words of one language; a page loads only the one it shows. */
export const loadCatalogue = async (locale: Locale): Promise<Messages> =>
  (await catalogues[locale]()).messages;
