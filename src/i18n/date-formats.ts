import type { DayRange, EpochDay } from '../cube/day-range.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import { civilDate } from '../cube/civil-date.ts';
import { isoWeek } from './iso-week.ts';
import type { Locale } from './locale.ts';
import { monthNames } from './month-names.ts';
import { rangeFormat } from './range-format.ts';

/** long 'березень 2024'; short 'берез. 24' (axes); when 'у березні 2024' (inside a sentence) */
export type PeriodStyle = 'long' | 'short' | 'when';

export interface DateFormats {
  /** '31 грудня 2025' */
  formatDay(day: EpochDay): string;
  /** the period that starts on `start`; a year that does not start in January is a fiscal year: '2024/25' */
  formatPeriod(start: EpochDay, unit: PeriodUnit, style?: PeriodStyle): string;
  /** 'берез.' (axes that say the year elsewhere) */
  formatMonth(day: EpochDay): string;
  /** 'січень–листопад 2025', '1 січня – 15 березня 2025', whole years '2025' */
  formatRange(range: DayRange): string;
}

const noBreak = '\u00a0';
const roman = ['I', 'II', 'III', 'IV'] as const;
const twoDigits = (year: number): string => String(((year % 100) + 100) % 100).padStart(2, '0');

const yearName = (start: EpochDay): string => {
  const { year, month } = civilDate(start);
  return month === 1 ? String(year) : `${year}/${twoDigits(year + 1)}`;
};

type PeriodWords = Readonly<Record<PeriodStyle, (start: EpochDay) => string>>;

const ukrainian = ({ nominative, genitive, locative, short }: (typeof monthNames)['uk']) => {
  const at = (start: EpochDay) => ({ ...civilDate(start), index: civilDate(start).month - 1 });
  const quarter = (start: EpochDay) => roman[Math.floor(at(start).index / 3)];
  const day = (start: EpochDay) => `${at(start).day}${noBreak}${genitive[at(start).index]} ${at(start).year}`;
  const words: Record<PeriodUnit, PeriodWords> = {
    day: {
      long: day,
      short: (s) => `${at(s).day}${noBreak}${short[at(s).index]}`,
      when: day,
    },
    week: {
      long: (s) => `тиждень${noBreak}${isoWeek(s).week}, ${isoWeek(s).year}`,
      short: (s) => `тиж.${noBreak}${isoWeek(s).week}, ${twoDigits(isoWeek(s).year)}`,
      when: (s) => `на ${isoWeek(s).week}-му тижні ${isoWeek(s).year}${noBreak}року`,
    },
    month: {
      long: (s) => `${nominative[at(s).index]} ${at(s).year}`,
      short: (s) => `${short[at(s).index]}${noBreak}${twoDigits(at(s).year)}`,
      when: (s) => `у ${locative[at(s).index]} ${at(s).year}`,
    },
    quarter: {
      long: (s) => `${quarter(s)}${noBreak}квартал ${at(s).year}`,
      short: (s) => `${quarter(s)}${noBreak}кв. ${twoDigits(at(s).year)}`,
      when: (s) => `у ${quarter(s)}${noBreak}кварталі ${at(s).year}`,
    },
    year: {
      long: yearName,
      short: yearName,
      when: (s) => `у ${yearName(s)}${noBreak}році`,
    },
  };
  return { day, words };
};

const english = ({ nominative, short }: (typeof monthNames)['en']) => {
  const at = (start: EpochDay) => ({ ...civilDate(start), index: civilDate(start).month - 1 });
  const quarter = (start: EpochDay) => `Q${Math.floor(at(start).index / 3) + 1}`;
  const day = (start: EpochDay) =>
    `${at(start).day}${noBreak}${nominative[at(start).index]} ${at(start).year}`;
  const week = (s: EpochDay) => `week${noBreak}${isoWeek(s).week}, ${isoWeek(s).year}`;
  const month = (s: EpochDay) => `${nominative[at(s).index]} ${at(s).year}`;
  const words: Record<PeriodUnit, PeriodWords> = {
    day: {
      long: day,
      short: (s) => `${at(s).day}${noBreak}${short[at(s).index]}`,
      when: (s) => `on ${day(s)}`,
    },
    week: {
      long: week,
      short: (s) => `wk${noBreak}${isoWeek(s).week}, ${twoDigits(isoWeek(s).year)}`,
      when: (s) => `in ${week(s)}`,
    },
    month: {
      long: month,
      short: (s) => `${short[at(s).index]}${noBreak}${twoDigits(at(s).year)}`,
      when: (s) => `in ${month(s)}`,
    },
    quarter: {
      long: (s) => `${quarter(s)}${noBreak}${at(s).year}`,
      short: (s) => `${quarter(s)}${noBreak}${twoDigits(at(s).year)}`,
      when: (s) => `in ${quarter(s)}${noBreak}${at(s).year}`,
    },
    year: { long: yearName, short: yearName, when: (s) => `in ${yearName(s)}` },
  };
  return { day, words };
};

/** Date formats of one language. */
export const dateFormats = (locale: Locale): DateFormats => {
  const { day, words } = locale === 'uk' ? ukrainian(monthNames.uk) : english(monthNames.en);
  return {
    formatDay: day,
    formatPeriod: (start, unit, style = 'long') => words[unit][style](start),
    formatMonth: (start) => monthNames[locale].short[civilDate(start).month - 1] ?? '',
    formatRange: rangeFormat(locale),
  };
};
