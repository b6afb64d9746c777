const zero = 48;
const hyphen = 45;
const colon = 58;
const space = 32;
const letterT = 84;
const dateBytes = 10;
/** far below any number that is added to it */
const noNumber = -100_000;

const separators = 3;
const firstYear = 1984;
const lastYear = 2047;
/** years in 6 bits, the two other numbers in 5 each; year first or last, three separators */
const keysPerForm = 1 << 16;

/** All keys are below this. */
export const plainDateKeys = 2 * separators * keysPerForm;

/** Two digits at a place, as a number; far below zero where they are none. */
const twoDigits = (bytes: Uint8Array, at: number): number => {
  const tens = (bytes[at] as number) - zero; // inside a cell that is long enough
  const ones = (bytes[at + 1] as number) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : noNumber;
};

const isUpTo = (number: number, most: number): boolean => number >= 0 && number <= most;

/** The same as `hasPlainTime` says of texts: a local time to the minute or second, and nothing else. */
const isPlainTime = (bytes: Uint8Array, from: number, length: number): boolean => {
  if ((length !== 6 && length !== 9) || bytes[from + 3] !== colon) return false;
  const between = bytes[from];
  if (between !== space && between !== letterT) return false;
  if (!isUpTo(twoDigits(bytes, from + 1), 23) || !isUpTo(twoDigits(bytes, from + 4), 59)) return false;
  return length === 6 || (bytes[from + 6] === colon && isUpTo(twoDigits(bytes, from + 7), 59));
};

const keyOf = (form: number, year: number, twoNumbers: number): number =>
  year < firstYear || year > lastYear || twoNumbers < 0
    ? -1
    : form * keysPerForm + ((year - firstYear) << 10) + twoNumbers;

const twoNumbers = (first: number, second: number): number =>
  isUpTo(first, 31) && isUpTo(second, 31) ? (first << 5) + second : -1;

/**
 * A number for a date in its plainest form, 2024-03-09 or 09.03.2024 (also with hyphens, full stops, slashes), alone or with a
 * plain local time after it, which does not move the day; -1 for anything else. Numbers that are no date may get a key too:
 * what it means is told by the column.
 */
export const plainDateKey = (bytes: Uint8Array, start: number, end: number): number => {
  const length = end - start;
  if (length < dateBytes) return -1;
  if (length > dateBytes && !isPlainTime(bytes, start + dateBytes, length - dateBytes)) return -1;
  const fifth = (bytes[start + 4] as number) - hyphen; // a date has 10 bytes
  if (isUpTo(fifth, separators - 1)) {
    if ((bytes[start + 7] as number) - hyphen !== fifth) return -1;
    const year = twoDigits(bytes, start) * 100 + twoDigits(bytes, start + 2);
    return keyOf(fifth, year, twoNumbers(twoDigits(bytes, start + 5), twoDigits(bytes, start + 8)));
  }
  const third = (bytes[start + 2] as number) - hyphen;
  if (!isUpTo(third, separators - 1) || (bytes[start + 5] as number) - hyphen !== third) return -1;
  const year = twoDigits(bytes, start + 6) * 100 + twoDigits(bytes, start + 8);
  return keyOf(separators + third, year, twoNumbers(twoDigits(bytes, start), twoDigits(bytes, start + 3)));
};
