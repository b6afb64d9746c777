import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { Name } from '../../city/city-profile.ts';
import { asLocale } from '../../i18n/as-locale.ts';

/** Picks a name in the language of the page. */
export const useName = (): ((name: Name) => string) => {
  const locale = asLocale(useLingui().i18n.locale);
  return useCallback((name) => name[locale], [locale]);
};
