/** The languages of the program; Ukrainian is the source. */
export const locales = ['uk', 'en'] as const;

export type Locale = (typeof locales)[number];
