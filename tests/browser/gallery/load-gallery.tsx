import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import '@fontsource-variable/inter';
import '../../../src/charts/tokens.css';
import { activateLocale } from '../../../src/i18n/activate-locale.ts';
import type { Locale } from '../../../src/i18n/locale.ts';
import { Gallery } from './gallery.tsx';

/** The gallery in one language, ready to be rendered. */
export const loadGallery = async (locale: Locale): Promise<ReactNode> => {
  await activateLocale(locale);
  return (
    <I18nProvider i18n={i18n}>
      <Gallery locale={locale} />
    </I18nProvider>
  );
};
