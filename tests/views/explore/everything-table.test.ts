import { expect, test } from 'vitest';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import type { Answered } from '../../../src/cube/answer.ts';
import { answerQuestion } from '../../../src/cube/answer-question.ts';
import { createCubeBuilder } from '../../../src/cube/cube-builder.ts';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { everythingTable } from '../../../src/views/explore/everything-table.ts';
import { defaultViewState } from '../../../src/views/state/default-view-state.ts';
import type { TableField, ViewState } from '../../../src/views/state/view-state.ts';
import { fakeCity } from '../../support/fake-city.ts';

const noSegments = { segment1: 0, segment2: 0, segment3: 0 };
const cube = fakeCity();
const range = { from: epochDay(2025, 1, 1), to: epochDay(2025, 12, 31) };
const words = {
  fields: { period: 'Період', district: 'Район', service: 'Послуга', channel: 'Канал' },
  requests: 'Запитів',
  online: 'Онлайн',
  adoption: 'Частка',
  low: 'Від',
  high: 'До',
  n: 'n',
  partial: 'неповний',
  nameOf: (_: string, key: string) => key,
  kindOf: (kind: string) => kind,
};
const everything = (fields: readonly TableField[], patch: Partial<ViewState> = {}) => {
  const answer = answerQuestion(cube, { filter: { range }, by: fields, every: 'month' });
  if (answer.kind !== 'answered') throw new Error('too coarse');
  return {
    answer,
    ...everythingTable(answer, { ...defaultViewState, fields, ...patch }, { words, city: kharkiv, range }),
  };
};
const sum = ({ table }: ReturnType<typeof everything>): number => {
  const column = table.columns.findIndex(({ id }) => id === 'requests');
  return table.rows.reduce((total, cells) => {
    const cell = cells[column];
    return total + (typeof cell === 'object' && cell.kind === 'count' ? cell.value : Number.NaN);
  }, 0);
};
const all = ({ rows }: Answered): number =>
  rows.reduce((total, { tally }) => total + tally.reduce((a, b) => a + b), 0);

test('split by channel every request is in one row, excluded and unknown ones too, and there is no share', () => {
  const split = everything(['period', 'district', 'service', 'channel']);
  expect(split.table.columns.map(({ id }) => id)).toEqual([
    'service',
    'district',
    'period',
    'channel',
    'requests',
  ]);
  expect(sum(split)).toBe(all(split.answer));
  expect(split.rowKeys.length).toBe(split.table.rows.length);
});

test('without channels a row has adoption, and its requests are those that adoption looks at', () => {
  const plain = everything(['district']);
  expect(plain.table.columns.map(({ id }) => id)).toEqual([
    'district',
    'requests',
    'online',
    'adoption',
    'low',
    'high',
    'n',
  ]);
  expect(plain.table.rows.length).toBe(9);
  expect(sum(plain)).toBeLessThan(all(plain.answer));
});

test('chosen channels leave the rows of the others out', () => {
  const chosen = everything(['channel'], { kinds: ['phone', 'post'] });
  expect(chosen.table.rows.map(([name]) => name)).toEqual(['поштою (post)', 'телефон (phone)']);
});

test('a service that is used online in one district is offered in all: nobody elsewhere is 0 %, not a gap', () => {
  const builder = createCubeBuilder({ unit: 'day', yearStartMonth: 1, segmentNames: ['', '', ''] });
  const code = (dimension: 'district' | 'service', key: string) =>
    builder.code(dimension, { key, label: key });
  const online = builder.code('channel', { key: 'портал', label: 'портал', kind: 'online' });
  const inPerson = builder.code('channel', { key: 'ЦНАП', label: 'ЦНАП', kind: 'in-person' });
  // neither is offered online by the city's list
  const [used, never] = kharkiv.services
    .filter(({ onlineSince }) => onlineSince === null)
    .map(({ id }) => id);
  const add = (district: string, service = '', channel = inPerson) =>
    builder.add(
      range.from,
      { district: code('district', district), service: code('service', service), channel, ...noSegments },
      500,
    );
  add('a', used, online);
  add('b', used);
  add('a', never);
  const answer = answerQuestion(builder.build(), { filter: {}, by: ['district', 'service'] });
  if (answer.kind !== 'answered') throw new Error('too coarse');
  const state = { ...defaultViewState, fields: ['district', 'service'] as const };
  const { table } = everythingTable(answer, state, { words, city: kharkiv, range });
  const shares = Object.fromEntries(
    table.rows.map((row) => [
      row
        .slice(0, 2)
        .filter((cell) => typeof cell === 'string')
        .join(' '),
      row[4],
    ]),
  );
  expect(shares).toEqual({
    [`${used} a`]: { kind: 'share', value: 1 },
    [`${used} b`]: { kind: 'share', value: 0 },
    [`${never} a`]: expect.not.objectContaining({ kind: 'share' }),
  });
});
