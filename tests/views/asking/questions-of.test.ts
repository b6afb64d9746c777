import { describe, expect, test } from 'vitest';
import { answerQuestions } from '../../../src/cube/answer-questions.ts';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import type { Question } from '../../../src/cube/question.ts';
import { questionsOf, type QuestionName } from '../../../src/views/asking/questions-of.ts';
import { defaultViewState } from '../../../src/views/state/default-view-state.ts';
import type { DataSpan } from '../../../src/views/state/resolve-period.ts';
import { scopeOf } from '../../../src/views/state/scope.ts';
import { exploreForms, pageIds, type ViewState } from '../../../src/views/state/view-state.ts';
import { fakeCity } from '../../support/fake-city.ts';

const year = (number: number) => ({ from: epochDay(number, 1, 1), to: epochDay(number, 12, 31) });
const span: DataSpan = {
  range: { from: epochDay(2023, 1, 1), to: epochDay(2025, 12, 31) },
  completeTo: epochDay(2025, 12, 31),
  unit: 'day',
  yearStartMonth: 1,
};
const offeredSince = { subsidy: epochDay(2022, 1, 1) };

const asked = (patch: Partial<ViewState> = {}, data: Partial<DataSpan> = {}) => {
  const state = { ...defaultViewState, ...patch };
  const scope = scopeOf(state, { ...span, ...data });
  if (scope === null) throw new Error('no data');
  return questionsOf(state, { scope, offeredSince });
};
const names = (patch: Partial<ViewState>, data?: Partial<DataSpan>) =>
  Object.keys(asked(patch, data)).sort() as QuestionName[];

test('the overview asks for this year and, beside every part, the year before', () => {
  const questions = asked();
  expect(questions.now).toEqual({ filter: { range: year(2025) }, by: [] });
  expect(questions.before).toEqual({ filter: { range: year(2024) }, by: [] });
  expect(questions.cells?.filter.range).toEqual(year(2025));
  expect(questions.cellsBefore?.filter.range).toEqual(year(2024));
  expect(questions.offered?.filter).toEqual({ range: year(2025), offeredSince });
});

test('a month to month trend goes back to the period compared with; days do not', () => {
  expect(asked().trend).toEqual({
    filter: { range: { from: epochDay(2024, 1, 1), to: epochDay(2025, 12, 31) } },
    by: ['period'],
    every: 'month',
  });
  const lastMonth = { from: epochDay(2025, 12, 1), to: epochDay(2025, 12, 31) };
  expect(asked({ period: { kind: 'preset', preset: 'last-month' } }).trend).toEqual({
    filter: { range: lastMonth },
    by: ['period'],
    every: 'day',
  });
});

describe('what cannot be compared is not asked for', () => {
  test.each<[string, Partial<ViewState>, Partial<DataSpan>]>([
    ['not wanted', { comparison: 'none' }, {}],
    ['no data a year earlier', {}, { range: year(2025) }],
    [
      'the whole period is not complete yet',
      {
        period: { kind: 'range', range: year(2026) },
      },
      { range: { from: epochDay(2023, 1, 1), to: epochDay(2026, 1, 5) } },
    ],
  ])('%s', (_, patch, data) => {
    expect(names(patch, data).filter((name) => name.endsWith('efore'))).toEqual([]);
  });
});

test('a period that goes on is compared up to the last complete day, both sides alike', () => {
  const questions = asked(
    { period: { kind: 'preset', preset: 'this-year' } },
    { range: { from: epochDay(2023, 1, 1), to: epochDay(2025, 6, 20) }, completeTo: epochDay(2025, 6, 17) },
  );
  expect(questions.now?.filter.range).toEqual({ from: epochDay(2025, 1, 1), to: epochDay(2025, 6, 17) });
  expect(questions.before?.filter.range).toEqual({ from: epochDay(2024, 1, 1), to: epochDay(2024, 6, 17) });
});

test('filters narrow what they name; the ranking of districts keeps all of them for comparison', () => {
  const questions = asked({
    districts: ['kyivskyi'],
    services: ['subsidy'],
    segments: { segment1: ['60+'], segment2: [], segment3: [] },
  });
  const keys = { district: ['kyivskyi'], service: ['subsidy'], segment1: ['60+'] };
  expect(questions.now?.filter.keys).toEqual(keys);
  expect(questions.districts?.filter.keys).toEqual({ service: ['subsidy'], segment1: ['60+'] });
  expect(questions.services?.filter.keys).toEqual({ district: ['kyivskyi'], segment1: ['60+'] });
  // the other districts are the benchmark of its targets
  expect(questions.cells?.filter.keys).toEqual({ service: ['subsidy'], segment1: ['60+'] });
  expect(questions.reporting?.filter.keys).toBeUndefined();
});

test('channels narrow nothing that is asked: adoption needs all of them', () => {
  expect(asked({ kinds: ['online'] })).toEqual(asked());
});

test('the page of data asks nothing; targets keep the other districts as their benchmark', () => {
  expect(names({ page: 'data' })).toEqual([]);
  const targets = asked({ page: 'targets', districts: ['kyivskyi'] });
  expect(targets.cells?.filter.keys).toEqual({});
  expect(targets.now?.filter.keys).toEqual({ district: ['kyivskyi'] });
});

test('every question of every screen can be answered by daily data', () => {
  const cube = fakeCity();
  const screens = [
    ...pageIds.map((page) => ({ page })),
    ...exploreForms.map((form) => ({ page: 'explore' as const, form })),
  ];
  for (const screen of screens) {
    const questions: Question[] = Object.values(asked(screen));
    for (const answer of answerQuestions(cube, questions)) expect(answer.kind).toBe('answered');
  }
});
