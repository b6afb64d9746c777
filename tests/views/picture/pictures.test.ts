import { describe, expect, test } from 'vitest';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import type { Answer, AnswerRow, Tally } from '../../../src/cube/answer.ts';
import type { ChannelKind } from '../../../src/cube/channel-kind.ts';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { adoptionRows } from '../../../src/views/picture/adoption-rows.ts';
import { chosenKinds } from '../../../src/views/picture/chosen-kinds.ts';
import { matrixOf } from '../../../src/views/picture/matrix-of.ts';
import { offeredServices } from '../../../src/views/picture/offered-services.ts';
import { serviceAdoption } from '../../../src/views/picture/service-adoption.ts';
import { toggled } from '../../../src/views/picture/toggled.ts';
import { trendOf } from '../../../src/views/picture/trend-of.ts';
import { defaultViewState } from '../../../src/views/state/default-view-state.ts';
import { scopeOf } from '../../../src/views/state/scope.ts';
import { adoption } from '../../../src/measures/adoption.ts';
import { requests } from '../../../src/measures/requests.ts';
import { tallyOf } from '../../support/tally-of.ts';

const switches = { assisted: 'online', against: 'all' } as const;
const row = (key: string, counts: Partial<Record<ChannelKind, number>>): AnswerRow => ({
  members: { district: { key, label: key } },
  tally: tallyOf(counts),
});
const answered = (rows: AnswerRow[], patch: Partial<Answer> = {}): Answer =>
  ({ kind: 'answered', by: ['district'], rows, ...patch }) as Answer; // the patch adds `every` only

const scope = scopeOf(
  { ...defaultViewState, period: { kind: 'preset', preset: 'this-year' }, comparison: 'none' },
  {
    range: { from: epochDay(2025, 1, 1), to: epochDay(2025, 5, 20) },
    completeTo: epochDay(2025, 5, 18),
    unit: 'day',
    yearStartMonth: 1,
  },
);
if (scope === null) throw new Error('no scope');
const month = (number: number, counts: Partial<Record<ChannelKind, number>>): AnswerRow => ({
  period: epochDay(2025, number, 1),
  members: {},
  tally: tallyOf(counts),
});

describe('the trend', () => {
  const monthly = { ...scope, unit: 'month' as const };
  const answer = answered(
    [
      month(1, { online: 30, assisted: 10, 'in-person': 50, phone: 10 }),
      month(2, { online: 60, 'in-person': 40, unknown: 5 }),
      month(5, { online: 5, 'in-person': 5 }),
    ],
    { every: 'month' },
  );
  const nameOf = (kind: ChannelKind) => kind;
  const trend = (patch: Partial<Parameters<typeof trendOf>[1]> = {}) =>
    trendOf(answer, { scope: monthly, switches, kinds: [], nameOf, ...patch });
  const values = (id: string, patch?: Partial<Parameters<typeof trendOf>[1]>) =>
    trend(patch)
      .series.find((series) => series.id === id)
      ?.points.map((point) => (point.kind === 'value' ? point.value : point.reason));

  test('has every month, the last one partial; months without requests are gaps with the reason', () => {
    expect(trend().periods.map(({ partial }) => partial)).toEqual([false, false, false, false, true]);
    expect(values('online')).toEqual([0.4, 0.6, 'no-requests', 'no-requests', 0.5]);
  });

  test('lines add up: assisted requests are no line of their own while they count as online', () => {
    expect(trend().series.map(({ id }) => id)).toEqual(['online', 'in-person', 'phone']);
    const apart = { switches: { ...switches, assisted: 'not-online' } as const };
    expect(trend(apart).series.map(({ id }) => id)).toEqual(['online', 'assisted', 'in-person', 'phone']);
    expect(values('assisted', apart)?.[0]).toBe(0.1);
  });

  test('compared with in-person requests there are two lines', () => {
    const pair = { switches: { ...switches, against: 'in-person' } as const };
    expect(trend(pair).series.map(({ id }) => id)).toEqual(['online', 'in-person']);
    expect(values('in-person', pair)?.[0]).toBeCloseTo(50 / 90, 12);
  });

  test('chosen channels are the only lines', () => {
    expect(trend({ kinds: ['phone'] }).series.map(({ id }) => id)).toEqual(['phone']);
  });

  test('data that are too coarse say so in every period', () => {
    const missing = trendOf(
      { kind: 'missing', reason: 'too-coarse', unit: 'year' },
      { scope: monthly, switches, kinds: [], nameOf },
    );
    expect(missing.series[0]?.points[0]).toMatchObject({ kind: 'missing', reason: 'too-coarse' });
  });
});

test('districts come by adoption, the change against their own past, what cannot be given last', () => {
  const rows = adoptionRows({
    now: answered([
      row('a', { online: 20, 'in-person': 80 }),
      row('b', { unknown: 7 }),
      row('c', { online: 1, 'in-person': 1 }),
    ]),
    before: answered([row('a', { online: 10, 'in-person': 90 })]),
    dimension: 'district',
    switches,
    nameOf: (key) => key.toUpperCase(),
  });
  expect(rows.map(({ key, name, requests: n }) => [key, name, n])).toEqual([
    ['c', 'C', 2],
    ['a', 'A', 100],
    ['b', 'B', 7],
  ]);
  expect(rows[1]?.change).toMatchObject({ kind: 'value', value: 0.1 });
  expect(rows[0]?.change).toEqual({ kind: 'missing', reason: 'no-comparison' });
  expect(rows[2]?.adoption).toEqual({ kind: 'missing', reason: 'no-requests' });
});

test('a tally of chosen channels; without a choice all but excluded and unknown', () => {
  const tally = tallyOf({ online: 1, phone: 2, excluded: 4, unknown: 8 });
  expect(requests(chosenKinds(tally, []))).toBe(3);
  expect(requests(chosenKinds(tally, ['phone', 'unknown']))).toBe(10);
});

const listed = kharkiv.services.find(({ onlineSince }) => onlineSince !== null && onlineSince > '2020-01-01');
const never = kharkiv.services.find(({ onlineSince }) => onlineSince === null);
if (!listed || !never) throw new Error('the city has no such services');

test('a service that cannot be used online has no adoption, unless someone did use it online', () => {
  const measureOn = serviceAdoption(kharkiv, switches);
  const measure = (service: string, tally: Tally) => measureOn(service, tally, epochDay(2025, 1, 1));
  const paper = tallyOf({ 'in-person': 9 });
  expect(measure(never.id, paper)).toEqual({ kind: 'missing', reason: 'not-offered' });
  expect(measure(never.id, tallyOf({ online: 1, 'in-person': 9 }))).toMatchObject({ value: 0.1 });
  expect(measure(listed.id, paper)).toMatchObject({ value: 0 });
  expect(measure('a label of a file', paper)).toMatchObject({ value: 0 });
  const earlier = measureOn(listed.id, paper, epochDay(1990, 1, 1));
  expect(earlier).toEqual({ kind: 'missing', reason: 'not-offered' });
});

test('offered online is what the city lists by then, and what anyone used', () => {
  const cells = [
    { district: 'a', service: 'own label', tally: tallyOf({ online: 1 }) },
    { district: 'a', service: 'paper only', tally: tallyOf({ 'in-person': 1 }) },
  ];
  const offered = offeredServices(cells, kharkiv, epochDay(2025, 1, 1));
  expect(offered.has('own label')).toBe(true);
  expect(offered.has('paper only')).toBe(false);
  expect(offered.has(listed.id)).toBe(true);
  expect(offeredServices(cells, kharkiv, epochDay(1990, 1, 1)).has(listed.id)).toBe(false);
});

test('the matrix: services by volume, districts by adoption, gaps with reasons', () => {
  const cell = (name: string, online: number, paper: number) => ({
    district: name.slice(0, 1),
    service: name.slice(1),
    tally: tallyOf({ online, 'in-person': paper }),
  });
  const cells = [cell('as', 10, 90), cell('bs', 90, 10), cell('at', 150, 150), cell('bt', 1, 1)];
  const matrix = matrixOf([...cells.slice(0, 3), cells[3]!], switches, {
    fewest: 20,
    measure: (_, tally) => adoption(tally, switches),
  });
  expect(matrix.rows).toEqual(['t', 's']);
  expect(matrix.columns).toEqual(['b', 'a']);
  expect(
    matrix.cells.map((line) => line.map((each) => (each.kind === 'value' ? each.value : each.reason))),
  ).toEqual([
    ['too-few', 0.5],
    [0.9, 0.1],
  ]);
  const holey = matrixOf(cells.slice(0, 3), switches, {
    fewest: 0,
    measure: (_, tally) => adoption(tally, switches),
  });
  expect(holey.cells[0]?.[0]).toEqual({ kind: 'missing', reason: 'no-requests' });
});

test('a key is put into a choice, and taken out again', () => {
  expect(toggled(['b'], 'a')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
});
