import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/parse-arguments.ts';

const request = (...args: string[]) => {
  const parsed = parseArguments(args);
  if (parsed.kind !== 'request') throw new Error(`${parsed.kind} ${JSON.stringify(parsed)}`);
  return parsed.request;
};

test('everything at once', () => {
  const args = [
    'a.csv',
    'b.csv',
    '--set',
    'date=Дата = створення',
    '--set=channel:in-person=#4',
    '--set',
    'date-order=dmy',
  ];
  expect(
    request(...args, '--mapping', 'm.json', '--by', 'district,period,district', '--every', 'week', '--json'),
  ).toEqual({
    paths: ['a.csv', 'b.csv'],
    settings: [
      { kind: 'role', role: 'date', column: 'Дата = створення' },
      { kind: 'wide', channel: 'in-person', column: '#4' },
      { kind: 'order', order: 'DMY' },
    ],
    mappingPath: 'm.json',
    by: ['district', 'period'],
    every: 'week',
    json: true,
  });
});

test('nothing but a file', () => {
  expect(request('a.csv')).toEqual({
    paths: ['a.csv'],
    settings: [],
    mappingPath: null,
    by: [],
    every: null,
    json: false,
  });
});

test('a unit alone asks for periods', () => {
  expect(request('a.csv', '--every', 'year').by).toEqual(['period']);
  expect(request('a.csv', '--every', 'year', '--by', 'service').by).toEqual(['service']);
});

describe('wrong arguments', () => {
  test.each([
    [[], 'no-files'],
    [['--json'], 'no-files'],
    [['a.csv', '--jsno'], 'unknown-option'],
    [['a.csv', '--every'], 'unknown-option'],
    [['a.csv', '--every', 'decade'], 'unknown-value'],
    [['a.csv', '--by', 'period,colour'], 'unknown-value'],
    [['a.csv', '--lang', 'fr'], 'unknown-value'],
    [['a.csv', '--set', 'date'], 'bad-setting'],
    [['a.csv', '--set', 'colour=x'], 'unknown-value'],
    [['a.csv', '--set', '__proto__=x'], 'unknown-value'],
    [['a.csv', '--set', 'date-order=DYM'], 'unknown-value'],
    [['a.csv', '--set', 'channel:pigeon=x'], 'bad-setting'],
    [['a.csv', '--set', 'channel:online='], 'bad-setting'],
    [
      ['a.csv', ...['a', 'b', 'c', 'd'].flatMap((column) => ['--set', `segment=${column}`])],
      'too-many-segments',
    ],
    [['a.csv', '--set', 'channel:online=x', '--set', 'count=y'], 'count-in-wide'],
  ])('%j: %s', (args, code) => {
    expect(parseArguments(args)).toMatchObject({ kind: 'wrong', code });
  });
});
