import { channelKinds } from '../../src/cube/channel-kind.ts';
import type { DayRange } from '../../src/cube/day-range.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import type { Filter, GroupField, Question } from '../../src/cube/question.ts';
import type { PlainRow } from './cube-rows.ts';
import { utcPeriodStart } from './utc-period-start.ts';

/** What is known of the data that the rows came from. */
export interface PlainData {
  readonly rows: readonly PlainRow[];
  readonly unit: PeriodUnit;
  readonly yearStartMonth: number;
  readonly range: DayRange | null;
}

/** A group in writing: its values in the order asked, and its counts. */
export type PlainGroup = readonly [values: readonly (number | string)[], tally: readonly number[]];

const inside = (day: number, range: DayRange | undefined) =>
  range === undefined || (day >= range.from && day <= range.to);

/** Days of the data, by the period of the data in which they lie. */
const coveredPeriods = ({ range, unit, yearStartMonth }: PlainData): Map<number, number[]> => {
  const periods = new Map<number, number[]>();
  for (let day = range?.from ?? 1; day <= (range?.to ?? 0); day += 1) {
    const start = utcPeriodStart(day, unit, yearStartMonth);
    periods.set(start, [...(periods.get(start) ?? []), day]);
  }
  return periods;
};

const unitsBelow: Record<PeriodUnit, readonly PeriodUnit[]> = {
  day: ['day'],
  week: ['day', 'week'],
  month: ['day', 'month'],
  quarter: ['day', 'month', 'quarter'],
  year: ['day', 'month', 'quarter', 'year'],
};

const isTooCoarse = (data: PlainData, { by, every, filter }: Question): boolean => {
  if (by.includes('period') && every !== undefined && !unitsBelow[every].includes(data.unit)) return true;
  return [...coveredPeriods(data).values()].some(
    (days) =>
      days.some((day) => inside(day, filter.range)) && !days.every((day) => inside(day, filter.range)),
  );
};

const passes = (data: PlainData, filter: Filter) => {
  const periods = coveredPeriods(data);
  return (row: PlainRow): boolean => {
    const days = periods.get(utcPeriodStart(row.day, data.unit, data.yearStartMonth)) ?? [];
    const first = days[0] ?? row.day;
    const keys: Record<string, string> = {
      district: row.district,
      service: row.service,
      channel: row.channel,
      segment1: '',
      segment2: row.age,
      segment3: '',
    };
    const since = Object.entries(filter.offeredSince ?? {}).find(([service]) => service === row.service)?.[1];
    return (
      days.every((day) => inside(day, filter.range)) &&
      Object.entries(filter.keys ?? {}).every(([field, wanted]) => wanted.includes(keys[field] ?? '')) &&
      (filter.kinds === undefined || filter.kinds.includes(row.kind)) &&
      (filter.offeredSince === undefined || (since !== undefined && first >= since))
    );
  };
};

/** The unit of the data and the unit asked for. */
interface Calendar {
  readonly unit: PeriodUnit;
  readonly every: PeriodUnit;
  readonly yearStartMonth: number;
}

const valueOf = (
  row: PlainRow,
  field: GroupField,
  { unit, every, yearStartMonth }: Calendar,
): number | string => {
  switch (field) {
    case 'period':
      return utcPeriodStart(utcPeriodStart(row.day, unit, yearStartMonth), every, yearStartMonth);
    case 'segment2':
      return row.age;
    case 'segment1':
    case 'segment3':
      return '';
    case 'channel':
      return `${row.channel}/${row.kind}`;
    default:
      return row[field];
  }
};

const compareValues = (a: PlainGroup, b: PlainGroup): number => {
  const at = a[0].findIndex((value, i) => value !== b[0][i]);
  return at === -1 ? 0 : (a[0][at] ?? 0) < (b[0][at] ?? 0) ? -1 : 1;
};

/** The slow, obvious twin of `answerQuestion`: filter and reduce over plain rows, dates by the platform's calendar. */
export const obviousAnswer = (data: PlainData, question: Question): 'too-coarse' | PlainGroup[] => {
  if (isTooCoarse(data, question)) return 'too-coarse';
  const { unit, yearStartMonth } = data;
  const calendar = { unit, yearStartMonth, every: question.every ?? 'day' };
  const groups = new Map<string, [(number | string)[], number[]]>();
  for (const row of data.rows.filter(passes(data, question.filter))) {
    const values = question.by.map((field) => valueOf(row, field, calendar));
    const name = JSON.stringify(values);
    const group = groups.get(name) ?? [values, channelKinds.map(() => 0)];
    const kind = channelKinds.indexOf(row.kind);
    group[1][kind] = (group[1][kind] ?? 0) + row.count;
    groups.set(name, group);
  }
  return [...groups.values()].sort(compareValues);
};
