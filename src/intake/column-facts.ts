import type { CityMatcher } from '../city/city-matcher.ts';
import type { PeriodUnit } from '../cube/period-unit.ts';
import { dateShapes } from './date-reading.ts';
import { fiscalYearStart } from './fiscal-year.ts';
import { headerKey } from './header-key.ts';
import { looksPersonal } from './looks-personal.ts';
import { monthNumber } from './month-number.ts';
import { readCount } from './read-count.ts';
import { readDateText } from './read-date-text.ts';
import type { ValueCount } from './inspection.ts';
import type { Zone } from './zone.ts';

/** so many different values tell what a column holds */
const judgedValues = 200;
const shownExamples = 5;
const longestExample = 100;
/** a column with more different values is no list of words */
const listedValues = 60;
const firstDigits = dateShapes.indexOf('year-digits');

/** What the first rows say about a column. Shares are of the filled cells. */
export interface ColumnFacts {
  readonly column: string;
  readonly index: number;
  readonly key: string;
  readonly examples: readonly string[];
  readonly values: readonly ValueCount[];
  readonly filled: number;
  readonly filledShare: number;
  readonly distinct: number;
  readonly personal: boolean;
  /** dates that are more than a bare number */
  readonly dates: number;
  /** bare numbers that could be dates */
  readonly digitDates: number;
  /** unit of most of them */
  readonly dateUnit: PeriodUnit;
  readonly fiscalYears: number;
  readonly years: number;
  readonly months: number;
  readonly districts: number;
  readonly services: number;
  readonly channelWords: number;
  /** whole numbers, or gaps among them */
  readonly counts: number;
  /** whole numbers only */
  readonly numbers: number;
  readonly averageLength: number;
  /** 1, 2, 3 ...: numbers the rows of the table */
  readonly isRowNumber: boolean;
}

const distinctValues = (cells: readonly string[]): Map<string, number> => {
  const values = new Map<string, number>();
  for (const cell of cells) {
    const text = cell.trim();
    if (text !== '') values.set(text, (values.get(text) ?? 0) + 1);
  }
  return values;
};

type Judged = readonly (readonly [value: string, rows: number])[];

const share = (judged: Judged, is: (value: string) => boolean): number => {
  let rows = 0;
  let those = 0;
  for (const [value, times] of judged) {
    rows += times;
    if (is(value)) those += times;
  }
  return rows === 0 ? 0 : those / rows;
};

const dateFacts = (judged: Judged, zone: Zone) => {
  const units = new Map<PeriodUnit, number>();
  const kindOf = (value: string): 'date' | 'digits' | null => {
    const reading = readDateText(value, zone);
    if (reading === null) return null;
    const unit = reading.kind === 'clear' ? reading.unit : 'day';
    units.set(unit, (units.get(unit) ?? 0) + 1);
    return dateShapes.indexOf(reading.shape) < firstDigits ? 'date' : 'digits';
  };
  const kinds = new Map(judged.map(([value]) => [value, kindOf(value)]));
  return {
    dates: share(judged, (value) => kinds.get(value) === 'date'),
    digitDates: share(judged, (value) => kinds.get(value) === 'digits'),
    dateUnit: [...units].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ('day' as const),
  };
};

const isFiscalYear = (value: string): boolean => !/^\d{4}$/.test(value) && fiscalYearStart(value, 4) !== null;
const isYear = (value: string): boolean => /^(?:19|20)\d{2}(?:\.0+)?$/.test(value);
const isMonth = (value: string): boolean =>
  /^(?:0?[1-9]|1[0-2])(?:\.0+)?$/.test(value) || monthNumber(value) !== null;
const isNumber = (value: string): boolean => Number.isFinite(readCount(value) ?? Number.NaN);
const isCountOrGap = (value: string): boolean => !Number.isNaN(readCount(value) ?? 0);

const numbersRows = (cells: readonly string[]): boolean => {
  const numbers = cells.map((cell) => cell.trim().replace(/\.$/, '')).filter((cell) => cell !== '');
  return numbers.length > 1 && numbers.slice(0, 20).every((cell, at) => Number(cell) === at + 1);
};

const listed = (values: ReadonlyMap<string, number>): readonly ValueCount[] =>
  values.size > listedValues
    ? []
    : [...values].map(([value, rows]) => ({ value, rows })).sort((one, other) => other.rows - one.rows);

/** Looks at one column of the first rows. */
export const columnFacts = (
  name: { readonly column: string; readonly index: number },
  cells: readonly string[],
  { matcher, zone }: { readonly matcher: CityMatcher; readonly zone: Zone },
): ColumnFacts => {
  const values = distinctValues(cells);
  const judged = [...values].slice(0, judgedValues);
  const filled = [...values.values()].reduce((sum, times) => sum + times, 0);
  const key = /^#\d+$/.test(name.column) ? '' : headerKey(name.column);
  const texts = judged.map(([value]) => value);
  return {
    ...name,
    key,
    examples: texts.slice(0, shownExamples).map((value) => value.slice(0, longestExample)),
    values: listed(values),
    filled,
    filledShare: cells.length === 0 ? 0 : filled / cells.length,
    distinct: values.size,
    personal: looksPersonal(key, texts),
    ...dateFacts(judged, zone),
    fiscalYears: share(judged, isFiscalYear),
    years: share(judged, isYear),
    months: share(judged, isMonth),
    districts: share(judged, (value) => matcher.district(value) !== null),
    services: share(judged, (value) => matcher.service(value) !== null),
    channelWords: share(judged, (value) => matcher.channelKind(value) !== null),
    counts: share(judged, isCountOrGap),
    numbers: share(judged, isNumber),
    averageLength: texts.reduce((sum, value) => sum + value.length, 0) / Math.max(1, texts.length),
    isRowNumber: numbersRows(cells),
  };
};
