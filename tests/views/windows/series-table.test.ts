import { expect, test } from 'vitest';
import type { WindowSeries } from '../../../src/cube/window-set.ts';
import { seriesChanges } from '../../../src/measures/windows/series-changes.ts';
import { seriesTable } from '../../../src/views/windows/series-table.ts';

const headers = {
  service: 'service',
  district: 'district',
  row: 'row',
  earlier: 'earlier',
  later: 'later',
  change: 'change',
  low: 'low',
  high: 'high',
  requestsEarlier: 'requests earlier',
  requestsLater: 'requests later',
};

const tableOf = (series: readonly WindowSeries[]) =>
  seriesTable(
    seriesChanges(
      {
        windows: [
          { from: 0, to: 364 },
          { from: 365, to: 729 },
        ],
        series,
        total: Float64Array.from(series.flatMap(() => [10, 20])),
        online: Float64Array.from(series.flatMap(() => [5, Number.NaN])),
      },
      0,
      1,
    ),
    { nameOf: (dimension, key) => `${dimension} ${key}`, headers },
  );
const member = (key: string) => ({ key, label: key });

test('a row has a cell for each column, named by what the table names', () => {
  const { columns, rows } = tableOf([{ district: member('north'), service: member('a') }]);
  expect(columns.map(({ header }) => header)).toEqual(Object.values(headers).filter((one) => one !== 'row'));
  expect(rows).toEqual([
    [
      'service a',
      'district north',
      { kind: 'share', value: 0.5 },
      { kind: 'missing', reason: 'not-reporting' },
      { kind: 'missing', reason: 'not-reporting' },
      '',
      '',
      { kind: 'count', value: 10 },
      { kind: 'count', value: 20 },
    ],
  ]);
});

test('a table that names nothing has numbers of rows', () => {
  const { columns, rows } = tableOf([
    { district: null, service: null },
    { district: null, service: null },
  ]);
  expect(columns[0]).toEqual({ id: 'row', header: 'row', kind: 'text' });
  expect(rows.map(([first]) => first)).toEqual(['1', '2']);
});
