const pattern =
  /^(?:t\s*|[,\s]\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?(?:\s*([ap])\.?\s?m\.?|\s*(дп|пп))?\s*(z|utc|gmt|(?:utc|gmt)?([+-])(\d{2}):?(\d{2})?)?$/i;

const minuteMilliseconds = 60_000;

/** What follows a date: a clock time, and the offset from UTC if one is written. */
export interface ClockTime {
  /** since midnight */
  readonly milliseconds: number;
  /** null = local time, stays as written */
  readonly offsetMilliseconds: number | null;
}

const hourOf = (digits: string, half: string | undefined): number | null => {
  const hour = Number(digits);
  if (half === undefined) return hour <= 24 ? hour : null;
  if (hour > 12) return null;
  return (hour % 12) + (half === 'p' || half === 'пп' ? 12 : 0);
};

const offsetOf = (match: RegExpExecArray): number | null => {
  if (match[6] === undefined) return null;
  if (match[7] === undefined) return 0;
  const minutes = Number(match[8]) * 60 + Number(match[9] ?? 0);
  return (match[7] === '-' ? -minutes : minutes) * minuteMilliseconds;
};

/** Reads the part of a date text after the date: 'T10:15:00Z', ' 02:15 PM', ', 9:05', ' 10:15:00+0200'; null if it is no time. */
export const clockTime = (tail: string): ClockTime | null => {
  const match = pattern.exec(tail);
  if (match === null) return null;
  const half = (match[4] ?? match[5])?.toLowerCase();
  const hour = hourOf(match[1] ?? '', half);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  // 60 is a leap second; 24:00 is the midnight that ends the day
  if (hour === null || minute > 59 || second > 60 || (hour === 24 && minute + second > 0)) return null;
  return {
    milliseconds: (hour * 60 + minute) * minuteMilliseconds + second * 1000,
    offsetMilliseconds: offsetOf(match),
  };
};
