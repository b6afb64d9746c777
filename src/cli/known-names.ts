import { kharkiv } from '../city/kharkiv.ts';
import type { Locale } from '../i18n/locale.ts';

/** Names of members: the city's where it knows them, else as they are in the file. */
export const knownNames =
  (locale: Locale) =>
  (dimension: 'district' | 'service' | 'channel', key: string): string => {
    if (dimension === 'channel') return key;
    const known = dimension === 'district' ? kharkiv.districts : kharkiv.services;
    return known.find(({ id }) => id === key)?.name[locale] ?? key;
  };
