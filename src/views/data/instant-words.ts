import type { Locale } from '../../i18n/locale.ts';

const tags: Readonly<Record<Locale, string>> = { uk: 'uk-UA', en: 'en-GB' };

/** When something was done, by the clock of whoever looks: '14 жовтня 2025 р. о 09:30'. */
export const instantWords = (locale: Locale, iso: string): string =>
  new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
