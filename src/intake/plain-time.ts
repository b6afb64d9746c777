/** 2024-03-09 and 09.03.2024 have as many */
export const dateLetters = 10;

const zero = 48;

/** Two digits at a place, as a number; 99 where they are none. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - zero;
  const ones = text.charCodeAt(at + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : 99;
};

const isDigit = (text: string, at: number): boolean => {
  const digit = text.charCodeAt(at) - zero;
  return digit >= 0 && digit <= 9;
};

const isSeparator = (text: string, at: number): boolean => {
  const sign = text.charCodeAt(at);
  // hyphen, full stop, slash
  return sign >= 45 && sign <= 47;
};

const isColon = (text: string, at: number): boolean => text.charCodeAt(at) === 58;

/** Does after a date of ten letters a local time follow in the plainest form: ' 23:59', 'T23:59:59', and nothing else? */
export const hasPlainTime = (text: string): boolean => {
  const { length } = text;
  if ((length !== 16 && length !== 19) || !isColon(text, 13)) return false;
  const between = text.charCodeAt(dateLetters);
  if (between !== 32 && between !== 84) return false;
  if (!isDigit(text, 9) || !(isSeparator(text, 4) || isSeparator(text, 2))) return false;
  if (twoDigits(text, 11) > 23 || twoDigits(text, 14) > 59) return false;
  return length === 16 || (isColon(text, 16) && twoDigits(text, 17) <= 59);
};
