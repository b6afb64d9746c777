import { forcedText } from './forced-text.ts';

/** No office has more requests in one row; a larger number is something else (a phone number, an id). */
const largestCount = 1e10;
const gap =
  /^(?:|n\.?\s?[ad]\.?|n\/[ad]|n\.a\.|н\/?д|н\.\s?д\.?|немає даних|нет данных|null|none|nan|[-–—−]+|\.{2,3}|…|x|х|\*)$/iu;
const grouped = /^\d{1,3}(?:([\s'’., ])\d{3})(?:\1\d{3})*$/;
const wholeNumber = /^\+?(\d+)(?:[.,]0+)?$/;

/** A number of requests; null = a gap (blank, NA, ND, -, ..); NaN = no whole number of requests. */
export type ReadCount = number | null;

const slowCount = (text: string): ReadCount => {
  const trimmed = forcedText(text.trim()).trim();
  if (gap.test(trimmed)) return null;
  // 1.234 is a grouped thousand in Ukrainian tables and a fraction in English ones: not decided here, refused below
  const plain =
    grouped.test(trimmed) && !/^\d{1,3}\.\d{3}$/.test(trimmed) ? trimmed.replace(/\D/g, '') : trimmed;
  const match = wholeNumber.exec(plain);
  const count = match === null ? Number.NaN : Number(match[1]);
  return count <= largestCount ? count : Number.NaN;
};

/** Reads a number of requests: '12', '1 234', "1'234", '1,234,567', '12.0'. Fractions and negative numbers are no counts. */
export const readCount = (text: string): ReadCount => {
  const { length } = text;
  if (length === 0 || length > 9) return slowCount(text);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return slowCount(text);
    count = count * 10 + digit;
  }
  return count;
};
