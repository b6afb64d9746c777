import type { DateReading } from './date-reading.ts';
import { forcedText } from './forced-text.ts';
import { readCoarseDate } from './read-coarse-date.ts';
import { readDigitsDate } from './read-digits-date.ts';
import { readNamedDate } from './read-named-date.ts';
import { readNumericDate } from './read-numeric-date.ts';
import type { Zone } from './zone.ts';

/** no date is longer; longer texts are not even looked at */
const longestDate = 48;
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun|пн|вт|ср|чт|пт|сб|нд|вс)(?:[a-z]{0,6}day)?\.?,?\s+/i;

/** marks of direction come along with dates that were copied from a window */
const invisible = /\p{Cf}+/gu;
/** not the dashes: they join two years */
const typesetHyphens = /[\u2010\u2011]/g;
const typesetSigns = /[\p{Cf}\u2010\u2011]/u;

/** What a text says as a date, by itself: the column decides afterwards what is accepted (`placeDate`). Null if it is none. */
export const readDateText = (text: string, zone: Zone): DateReading | null => {
  if (text.length > longestDate) return null;
  const plain = forcedText(text);
  const typed = typesetSigns.test(plain) ? plain.replace(invisible, '').replace(typesetHyphens, '-') : plain;
  const trimmed = typed
    .replace(/[\s  ]+/g, ' ')
    .trim()
    .replace(weekday, '');
  if (!/\d/.test(trimmed)) return null;
  return (
    readNumericDate(trimmed, zone) ??
    readDigitsDate(trimmed, zone) ??
    readCoarseDate(trimmed) ??
    readNamedDate(trimmed, zone)
  );
};
