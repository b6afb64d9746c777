import { activateLocale } from '../../i18n/activate-locale.ts';
import { locales, type Locale } from '../../i18n/locale.ts';
import { storedChoice } from './stored-choice.ts';

const stored = storedChoice<Locale>('uptake.language', locales, 'uk');

/** The language of the page, remembered in this browser; Ukrainian until someone chooses otherwise. */
export const language = {
  read: stored.read,
  choose: async (locale: Locale): Promise<void> => {
    await activateLocale(locale);
    stored.write(locale);
  },
};
