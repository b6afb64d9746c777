import { dateFormats, type DateFormats } from './date-formats.ts';
import type { Locale } from './locale.ts';
import { numberFormats, type NumberFormats } from './number-formats.ts';

export interface Formats extends NumberFormats, DateFormats {
  readonly locale: Locale;
}

const made = new Map<Locale, Formats>();

/** All number and date formats of a language; made once. */
export const formats = (locale: Locale): Formats => {
  const known = made.get(locale);
  if (known) return known;
  const fresh = { locale, ...numberFormats(locale), ...dateFormats(locale) };
  made.set(locale, fresh);
  return fresh;
};
