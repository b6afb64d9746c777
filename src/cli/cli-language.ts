import { asLocale } from '../i18n/as-locale.ts';
import type { Locale } from '../i18n/locale.ts';

/** The language of messages: `--lang` if given, else the system's (LC_ALL, LC_MESSAGES, LANG). */
export const cliLanguage = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Locale => {
  const at = args.indexOf('--lang');
  const given =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return asLocale(given || LC_ALL || LC_MESSAGES || LANG || '');
};
