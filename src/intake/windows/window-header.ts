import { isPlausibleYear } from '../checked-day.ts';
import { monthNumber } from '../month-number.ts';
import { readCoarseDate } from '../read-coarse-date.ts';
import { civilDate } from '../../cube/civil-date.ts';
import { headerKey } from '../header-key.ts';
import { monthOfYear, type Months } from './months.ts';

/** What a column header says: which months, and which of their requests. */
export interface WindowHeader extends Months {
  readonly counts: 'total' | 'online';
}

/** shares, costs and aims are no counts of requests */
const noCount =
  /(?:^| )(?:%|percent\p{L}*|share|rate|ratio|частка|відсот\p{L}*|доля|процент\p{L}*|cost\p{L}*|fee|price|вартість|витрат\p{L}*|стоимость|target|goal|plan|planned|forecast|план\p{L}*|ціль|цель|per|за один)(?: |$)/u;
const onlineWords =
  /(?:^| )(?:digital|online|on line|internet|e services?|електронн\p{L}*|онлайн|інтернет\p{L}*|цифров\p{L}*|электронн\p{L}*|интернет\p{L}*)(?: |$)/u;
const totalWords =
  /^(?:(?:total|all|overall|grand total|number of|no of|count of|for|in|за|у|в|усі|всі|усього|всього|разом|загалом|загальна|кількість|всего|итого|все|количество|число)(?: |$))*(?:volume|transactions?|requests?|applications?|cases|services?|channels?|звернен\p{L}*|запит\p{L}*|заяв\p{L}*|послуг\p{L}*|обсяг|обращени\p{L}*|заявлени\p{L}*|услуг\p{L}*|объем)?$/u;

const monthName = String.raw`(\p{L}{3,})\.?\s+(\d{4})`;
const monthDigits = String.raw`(\d{4})-(\d{2})(?!\d)`;
const between = String.raw`\s*(?:to|through|until|till|по|до|[-–—])\s*`;
const namedRange = new RegExp(`${monthName}${between}${monthName}`, 'iu');
const digitRange = new RegExp(`${monthDigits}${between}${monthDigits}`, 'u');
const yearRange = /(?<!\d)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/u;
const quarter =
  /(?:(?:[1-4]|i{1,3}|iv|і{1,3}|іv)(?:-?(?:й|ій|ый))?\s*(?:квартал[ау]?|кв\.?|quarter|q)|q\s?[1-4])[\s,./-]*\d{4}|\d{4}[\s,./-]*(?:q\s?[1-4]|(?:[1-4]|i{1,3}|iv|і{1,3}|іv)\s*(?:квартал[ау]?|кв\.?))/iu;
const oneMonth = new RegExp(monthName, 'iu');
const oneMonthDigits = new RegExp(monthDigits, 'u');
const oneYear = /(?<![\d./-])(\d{4})(?:\s?(?:р\.|рік|року|год|года))?(?![\d./-])/u;

interface Found extends Months {
  /** what stands in the header for it */
  readonly text: string;
}

const monthOf = (year: string, month: number | null): number | null =>
  month === null || month < 1 || month > 12 || !isPlausibleYear(Number(year))
    ? null
    : monthOfYear(Number(year), month);

const stretch = (text: string, first: number | null, last: number | null): Found | null =>
  first === null || last === null || last < first ? null : { text, first, length: last - first + 1 };

const quarterOf = (header: string): Found | null => {
  const text = quarter.exec(header)?.[0];
  const reading = text === undefined ? null : readCoarseDate(text.trim());
  if (text === undefined || reading === null) return null;
  const { year, month } = civilDate(reading.day);
  return { text, first: monthOfYear(year, month), length: 3 };
};

const monthsOf = (header: string): Found | null => {
  const named = namedRange.exec(header);
  if (named !== null) {
    const [text, word = '', year = '', lastWord = '', lastYear = ''] = named;
    const [first, last] = [monthOf(year, monthNumber(word)), monthOf(lastYear, monthNumber(lastWord))];
    if (first !== null && last !== null) return stretch(text, first, last);
  }
  const digits = digitRange.exec(header);
  if (digits !== null) {
    const [text, year = '', month = '', lastYear = '', lastMonth = ''] = digits;
    return stretch(text, monthOf(year, Number(month)), monthOf(lastYear, Number(lastMonth)));
  }
  const years = yearRange.exec(header);
  if (years !== null) {
    const [text, first = '', last = ''] = years;
    return stretch(text, monthOf(first, 1), monthOf(last, 12));
  }
  const found = quarterOf(header);
  if (found !== null) return found;
  const month = oneMonth.exec(header);
  const number = monthNumber(month?.[1] ?? '');
  if (month !== null && number !== null) {
    const at = monthOf(month[2] ?? '', number);
    return stretch(month[0], at, at);
  }
  const digit = oneMonthDigits.exec(header);
  if (digit !== null) {
    const at = monthOf(digit[1] ?? '', Number(digit[2]));
    return stretch(digit[0], at, at);
  }
  const year = oneYear.exec(header);
  return year === null ? null : stretch(year[0], monthOf(year[1] ?? '', 1), monthOf(year[1] ?? '', 12));
};

/**
 * Reads a header that names some months and a count of requests ("April 2016 to March 2017: digital volume", «2024 рік, усього»,
 * «I квартал 2025 онлайн»); null if it names no months, or nothing that counts requests.
 */
export const windowHeader = (header: string): WindowHeader | null => {
  const plain = header.normalize('NFC').replace(/\s+/g, ' ').trim();
  const found = monthsOf(plain);
  if (found === null) return null;
  const { text, first, length } = found;
  const rest = headerKey(plain.replace(text, ' '));
  if (noCount.test(rest)) return null;
  if (onlineWords.test(rest)) return { first, length, counts: 'online' };
  return rest !== '' && totalWords.test(rest) ? { first, length, counts: 'total' } : null;
};
