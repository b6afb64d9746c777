import { formatDistance } from 'date-fns/formatDistance';
import { enGB } from 'date-fns/locale/en-GB';
import { uk } from 'date-fns/locale/uk';
import type { Locale } from './locale.ts';

/** How long ago something was done: '5 хвилин тому'. Two instants, so no time zone matters. */
export const ageWords = (locale: Locale, iso: string, now: Date): string => {
  const done = new Date(iso);
  if (locale === 'en') return formatDistance(done, now, { locale: enGB, addSuffix: true });
  // date-fns 4.4 writes «днi» with a Latin letter: a search for «дні» would miss it
  return formatDistance(done, now, { locale: uk, addSuffix: true }).replaceAll('i', 'і');
};
