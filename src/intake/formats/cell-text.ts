import { formatCivilDate } from '../../cube/format-civil-date.ts';

const millisecondsPerDay = 86_400_000;
/** days before the first that a spreadsheet knows (1899-12-31) hold a time alone */
const firstDay = -25_568;
/** 9999-12-31 */
const lastDay = 2_932_896;

const twoDigits: readonly string[] = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** the day met last: rows mostly come by date */
let knownDay = Number.NaN;
let knownText = '';

const dayText = (day: number): string => {
  if (day !== knownDay) {
    knownText = formatCivilDate(day);
    knownDay = day;
  }
  return knownText;
};

/** Clock time to the second; '' at midnight, which is how a date without a time is kept. */
const timeText = (milliseconds: number): string => {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds === 0) return '';
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${twoDigits[hours] ?? ''}:${twoDigits[minutes] ?? ''}:${twoDigits[seconds % 60] ?? ''}`;
};

/** A local date (and time) that a reader gives as if it were in UTC. */
const localDateText = (date: Date): string => {
  // spreadsheets keep times as fractions of days: a rounding may lie just before the second, or the day
  const instant = Math.round(date.getTime() / 1000) * 1000;
  if (Number.isNaN(instant)) return '';
  const day = Math.floor(instant / millisecondsPerDay);
  const time = timeText(instant - day * millisecondsPerDay);
  if (day < firstDay) return time === '' ? '00:00:00' : time;
  if (day > lastDay) return date.toISOString();
  return time === '' ? dayText(day) : `${dayText(day)} ${time}`;
};

/** A cell as the text that a delimited file would have in its place. */
export const cellText = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return localDateText(value);
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return JSON.stringify(value);
};
