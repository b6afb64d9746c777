import type { DayRange, EpochDay } from './day-range.ts';
import { epochDay } from './epoch-day.ts';
import { parseCivilDate } from './parse-civil-date.ts';
import { periodEnd } from './period-end.ts';
import { periodId } from './period-id.ts';
import { periodStart } from './period-start.ts';
import type { PeriodUnit } from './period-unit.ts';

interface NamedPeriod {
  readonly unit: PeriodUnit;
  readonly range: DayRange;
}

const pattern = /^(\d{4})(?:-(\d{2})|-Q([1-4])|-W(\d{2})|\/(\d{2}))?$/;

const startOf = (parts: RegExpExecArray, yearStartMonth: number): readonly [EpochDay, PeriodUnit] => {
  const year = Number(parts[1]);
  if (parts[2] !== undefined) return [epochDay(year, Number(parts[2]), 1), 'month'];
  if (parts[3] !== undefined) return [epochDay(year, Number(parts[3]) * 3 - 2, 1), 'quarter'];
  // 4 January is always in week 1
  if (parts[4] !== undefined)
    return [periodStart(epochDay(year, 1, 4), 'week') + (Number(parts[4]) - 1) * 7, 'week'];
  return [epochDay(year, parts[5] === undefined ? 1 : yearStartMonth, 1), 'year'];
};

/**
 * The period that `periodId` wrote, or null for any other text. `2023/24` needs to be told with which month its year begins;
 * `2024` is always the calendar year.
 */
export const parsePeriodId = (text: string, yearStartMonth = 1): NamedPeriod | null => {
  const day = parseCivilDate(text);
  if (day !== null) return { unit: 'day', range: { from: day, to: day } };
  const parts = pattern.exec(text);
  if (parts === null) return null;
  const month = Number(parts[2] ?? 1);
  if (month < 1 || month > 12) return null;
  const [from, unit] = startOf(parts, yearStartMonth);
  // refuses what runs over: week 53 of a year with 52, week 00, 2023/25, 2023/24 where years begin in January
  if (from < epochDay(0, 1, 1) || periodId(from, unit) !== text) return null;
  return { unit, range: { from, to: periodEnd(from, unit) } };
};
