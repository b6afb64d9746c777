import type { Locale } from './locale.ts';

/** Any language tag ('en-US', 'uk_UA', an unknown one) as a language of the program; Ukrainian where in doubt. */
export const asLocale = (tag: string): Locale => (/^en\b/i.test(tag.replace('_', '-')) ? 'en' : 'uk');
