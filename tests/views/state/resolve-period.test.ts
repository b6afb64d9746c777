import { describe, expect, test } from 'vitest';
import type { DayRange } from '../../../src/cube/day-range.ts';
import { formatCivilDate } from '../../../src/cube/format-civil-date.ts';
import { parseCivilDate } from '../../../src/cube/parse-civil-date.ts';
import { resolvePeriod, type DataSpan } from '../../../src/views/state/resolve-period.ts';
import type { PeriodPreset } from '../../../src/views/state/view-state.ts';

const day = (text: string): number => {
  const found = parseCivilDate(text);
  if (found === null) throw new Error(`no date: ${text}`);
  return found;
};
const range = (text: string): DayRange => {
  const [from = '', to = ''] = text.split('..');
  return { from: day(from), to: day(to) };
};
const written = (found: DayRange | null) =>
  found && `${formatCivilDate(found.from)}..${formatCivilDate(found.to)}`;

const span: DataSpan = {
  range: range('2023-01-01..2025-11-20'),
  completeTo: day('2025-11-18'),
  unit: 'day',
  yearStartMonth: 1,
};
const resolve = (preset: PeriodPreset, patch: Partial<DataSpan> = {}) =>
  written(resolvePeriod({ kind: 'preset', preset }, { ...span, ...patch }));

describe('presets count back from the last complete day of the data', () => {
  test.each<[PeriodPreset, string]>([
    ['last-12-months', '2024-11-01..2025-10-31'],
    ['this-year', '2025-01-01..2025-11-18'],
    ['last-year', '2024-01-01..2024-12-31'],
    ['last-quarter', '2025-07-01..2025-09-30'],
    ['last-month', '2025-10-01..2025-10-31'],
    ['all', '2023-01-01..2025-11-20'],
  ])('%s', (preset, expected) => {
    expect(resolve(preset)).toBe(expected);
  });

  test('a month that ends on the last complete day is over', () => {
    expect(resolve('last-month', { completeTo: day('2025-10-31') })).toBe('2025-10-01..2025-10-31');
    expect(resolve('last-12-months', { completeTo: day('2024-12-31') })).toBe('2024-01-01..2024-12-31');
  });
});

test('a preset is cut to the days that the data speak of', () => {
  const short = { range: range('2025-06-10..2025-11-20') };
  expect(resolve('last-12-months', short)).toBe('2025-06-10..2025-10-31');
  expect(resolve('last-year', short)).toBe('2025-06-10..2025-11-20');
});

test('data of ten days have no whole month: all of them', () => {
  const ten = { range: range('2025-11-10..2025-11-20'), completeTo: day('2025-11-20') };
  expect(resolve('last-month', ten)).toBe('2025-11-10..2025-11-20');
});

test('a range that cuts a period of the data grows to whole ones', () => {
  const chosen = { kind: 'range', range: range('2025-02-10..2025-03-05') } as const;
  expect(written(resolvePeriod(chosen, span))).toBe('2025-02-10..2025-03-05');
  expect(written(resolvePeriod(chosen, { ...span, unit: 'month' }))).toBe('2025-02-01..2025-03-31');
  expect(written(resolvePeriod(chosen, { ...span, unit: 'year', yearStartMonth: 4 }))).toBe(
    '2024-04-01..2025-03-31',
  );
});

test('fiscal years from April', () => {
  const fiscal: Partial<DataSpan> = {
    range: range('2019-04-01..2023-03-31'),
    completeTo: day('2023-03-31'),
    unit: 'year',
    yearStartMonth: 4,
  };
  expect(resolve('this-year', fiscal)).toBe('2022-04-01..2023-03-31');
  expect(resolve('last-year', fiscal)).toBe('2021-04-01..2022-03-31');
});

test('no data, no period', () => {
  expect(resolve('all', { range: null, unit: null, completeTo: null })).toBeNull();
});
