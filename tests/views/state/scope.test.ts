import { expect, test } from 'vitest';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import type { PeriodUnit } from '../../../src/cube/period-unit.ts';
import { fittingUnit } from '../../../src/views/state/fitting-unit.ts';
import { knownViewState } from '../../../src/views/state/known-view-state.ts';
import { defaultViewState } from '../../../src/views/state/default-view-state.ts';

const days = (count: number) => ({ from: epochDay(2020, 1, 1), to: epochDay(2020, 1, 1) + count - 1 });

test.each<[number, PeriodUnit, PeriodUnit | 'auto', PeriodUnit]>([
  [31, 'day', 'auto', 'day'],
  [92, 'day', 'auto', 'week'],
  [365, 'day', 'auto', 'month'],
  [365 * 8, 'day', 'auto', 'quarter'],
  [365 * 20, 'day', 'auto', 'year'],
  [31, 'day', 'year', 'year'],
  [365, 'month', 'day', 'month'],
  [31, 'month', 'auto', 'month'],
  [92, 'month', 'auto', 'month'],
  [365, 'quarter', 'auto', 'quarter'],
  [365, 'year', 'month', 'year'],
  [365 * 3, 'week', 'auto', 'week'],
  [365 * 3, 'week', 'month', 'week'],
])('%i days of data by %s, %s wanted: %s', (...[count, data, chosen, expected]) => {
  expect(fittingUnit(days(count), data, chosen)).toBe(expected);
});

test('keys that the data do not have are dropped and listed; blank is a key like any other', () => {
  const member = (key: string) => ({ key, label: key });
  const none = [member('')];
  const members = {
    district: [member(''), member('kyivskyi')],
    service: none,
    channel: none,
    segment1: none,
    segment2: none,
    segment3: none,
  };
  const state = { ...defaultViewState, districts: ['', 'atlantis', 'kyivskyi'], services: ['gone'] };
  const known = knownViewState(state, members);
  expect(known.state).toEqual({ ...defaultViewState, districts: ['', 'kyivskyi'], services: [] });
  expect(known.dropped).toEqual([
    { name: 'district', value: 'atlantis' },
    { name: 'service', value: 'gone' },
  ]);
});
