import type { Locale } from './locale.ts';

export interface MonthNames {
  /** alone: 'березень 2024' */
  readonly nominative: readonly string[];
  /** after a day: '15 березня' */
  readonly genitive: readonly string[];
  /** when: 'у березні' */
  readonly locative: readonly string[];
  readonly short: readonly string[];
}

const english = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Intl knows no locative and its abbreviations change with the engine's version; a report must not. */
export const monthNames: Readonly<Record<Locale, MonthNames>> = {
  uk: {
    nominative:
      'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'.split(
        ' ',
      ),
    genitive: 'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня'.split(
      ' ',
    ),
    locative: 'січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні'.split(
      ' ',
    ),
    short: 'січ. лют. берез. квіт. трав. черв. лип. серп. верес. жовт. листоп. груд.'.split(' '),
  },
  en: {
    nominative: english,
    genitive: english,
    locative: english,
    short: english.map((name) => name.slice(0, 3)),
  },
};
