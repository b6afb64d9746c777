import { checkedDay, isPlausibleYear } from './checked-day.ts';
import { clockTime } from './clock-time.ts';
import type { ClearReading, DateShape } from './date-reading.ts';
import type { Zone } from './zone.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import type { EpochDay } from '../cube/day-range.ts';

const pattern = /^(\d{4,14})(?:[.,](\d{1,10}))?$/;
/** serial number of 1970-01-01 in the 1900 system; right from 1900-03-01 on, before that nobody kept logs in Excel */
const excelSerialOfEpoch = 25_569;
const earliestEpochMilliseconds = Date.UTC(1990, 0, 1);

const reading = (shape: DateShape, unit: PeriodUnit, day: EpochDay | null): ClearReading | null =>
  day === null ? null : { kind: 'clear', shape, unit, day };

const part = (digits: string, from: number, length: number): number =>
  Number(digits.slice(from, from + length));

const compactDay = (digits: string): EpochDay | null =>
  checkedDay(part(digits, 0, 4), part(digits, 4, 2), part(digits, 6, 2));

const compactInstant = (digits: string): EpochDay | null => {
  const clock = `T${digits.slice(8, 10)}:${digits.slice(10, 12)}:${digits.slice(12, 14) || '00'}`;
  return clockTime(clock) === null ? null : compactDay(digits);
};

const excelDay = (serial: number): EpochDay | null => {
  const day = serial - excelSerialOfEpoch;
  return isPlausibleYear(new Date(day * 86_400_000).getUTCFullYear()) ? day : null;
};

/**
 * Reads a bare number as a date. The number of digits tells what it must be: 4 a year, 5 an Excel serial,
 * 6 year and month, 8 year, month and day, 9 or 10 epoch seconds, 12 or 14 a compact time stamp, 12 or 13 epoch milliseconds.
 */
export const readDigitsDate = (text: string, zone: Zone): ClearReading | null => {
  const match = pattern.exec(text);
  if (match === null) return null;
  const digits = match[1] ?? '';
  const fraction = match[2];
  // tables made by spreadsheets write the year 2024 as 2024.0
  if (fraction !== undefined && digits.length !== 5 && digits.length < 9 && /[1-9]/.test(fraction))
    return null;
  switch (digits.length) {
    case 4:
      return reading('year-digits', 'year', checkedDay(Number(digits), 1, 1));
    case 5:
      return reading('excel-serial', 'day', excelDay(Number(digits)));
    case 6:
      return reading('month-digits', 'month', checkedDay(part(digits, 0, 4), part(digits, 4, 2), 1));
    case 8:
      return reading('day-digits', 'day', compactDay(digits));
    case 9:
    case 10:
      return epoch('epoch-seconds', Number(digits) * 1000, zone);
    case 12:
    case 13: {
      const stamp = digits.length === 12 ? compactInstant(digits) : null;
      return reading('day-digits', 'day', stamp) ?? epoch('epoch-milliseconds', Number(digits), zone);
    }
    case 14:
      return reading('day-digits', 'day', compactInstant(digits));
    default:
      return null;
  }
};

const epoch = (shape: DateShape, instant: number, zone: Zone): ClearReading | null =>
  instant < earliestEpochMilliseconds || !isPlausibleYear(new Date(instant).getUTCFullYear())
    ? null
    : reading(shape, 'day', zone.civilDay(instant));
