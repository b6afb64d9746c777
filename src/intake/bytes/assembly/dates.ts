import { datedRows, plainDates, touchedDates } from './memory';

const zero: i32 = 48;
const hyphen: i32 = 45;
const space: i32 = 32;
const letterT: i32 = 84;
const colon: i32 = 58;
const separators: i32 = 3;
const firstYear: i32 = 1984;
const lastYear: i32 = 2047;
/** far below any number that is added to it */
const noNumber: i32 = -100_000;

/** HH:MM:SS with every digit and colon taken off, each as its byte */
const timeZeros: u64 = 0x30303a30303a3030;
/** what each byte may be added to before it is too large: 2 9 0 5 9 0 5 9 are the most */
const timeRoom: u64 = 0x767a7f767a7f767d;
const highBits: u64 = 0x8080808080808080;

/** the date met last, as its ten bytes, and its number */
let lastStart: u64 = 0;
let lastEnd: u16 = 0;
let lastDate: i32 = 0;
/** dates in `touchedDates` */
export let touched: i32 = 0;

export function forgetDates(): void {
  lastDate = 0;
  touched = 0;
}

export function forgetTouched(): void {
  touched = 0;
}

function twoDigits(at: usize): i32 {
  const tens = <i32>load<u8>(at) - zero;
  const ones = <i32>load<u8>(at, 1) - zero;
  return <u32>tens <= 9 && <u32>ones <= 9 ? tens * 10 + ones : noNumber;
}

/** A local time to the minute or second after a date. */
function isPlainTime(at: usize, length: i32): bool {
  const between = <i32>load<u8>(at);
  if (between != space && between != letterT) return false;
  let time = load<u64>(at, 1);
  if (length == 6) {
    // the seconds are taken as 00
    time = (time & 0xffffffffff) | 0x30303a0000000000;
  } else if (length != 9) return false;
  const digits = time ^ timeZeros;
  if (((digits | (digits + timeRoom)) & highBits) != 0) return false;
  return <i32>(digits & 0xff) * 10 + <i32>((digits >> 8) & 0xff) <= 23;
}

function keyOf(form: i32, year: i32, first: i32, second: i32): i32 {
  if (year < firstYear || year > lastYear || <u32>first > 31 || <u32>second > 31) return -1;
  return (form << 16) + ((year - firstYear) << 10) + (first << 5) + second;
}

/** The same as plain-date-key.ts says of the ten bytes of a date; -1 = no such date. */
export function plainDateKey(start: usize): i32 {
  const fifth = <i32>load<u8>(start, 4) - hyphen;
  if (<u32>fifth < <u32>separators) {
    if (<i32>load<u8>(start, 7) - hyphen != fifth) return -1;
    const year = twoDigits(start) * 100 + twoDigits(start + 2);
    return keyOf(fifth, year, twoDigits(start + 5), twoDigits(start + 8));
  }
  const third = <i32>load<u8>(start, 2) - hyphen;
  if (<u32>third >= <u32>separators || <i32>load<u8>(start, 5) - hyphen != third) return -1;
  const year = twoDigits(start + 6) * 100 + twoDigits(start + 8);
  return keyOf(separators + third, year, twoDigits(start), twoDigits(start + 3));
}

/** Is the cell a date in plain digits, alone or with a local time? */
export function hasPlainForm(start: usize, length: i32): bool {
  return length == 10 || (length > 10 && isPlainTime(start + 10, length - 10));
}

/** The number of a date in plain form; 0 = not known, -1 = its digits have no key. */
export function findPlainDate(start: usize): i32 {
  const first = load<u64>(start);
  const rest = load<u16>(start, 8);
  if (first == lastStart && rest == lastEnd && lastDate != 0) return lastDate;
  const key = plainDateKey(start);
  if (key < 0) return -1;
  const date = <i32>load<u16>(plainDates + ((<usize>key) << 1));
  lastStart = first;
  lastEnd = rest;
  lastDate = date;
  return date;
}

/** Counts a row with a date. */
export function noteDate(date: i32): void {
  const at = datedRows + ((<usize>date) << 2);
  const rows = load<i32>(at);
  if (rows == 0) {
    store<u32>(touchedDates + ((<usize>touched) << 2), date);
    touched += 1;
  }
  store<i32>(at, rows + 1);
}
