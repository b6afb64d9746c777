import { describe, expect, test } from 'vitest';
import type { WindowSet } from '../../../src/cube/window-set.ts';
import { constantSeries } from '../../../src/measures/windows/constant-series.ts';
import { seriesChanges } from '../../../src/measures/windows/series-changes.ts';
import { usualWindows } from '../../../src/measures/windows/usual-windows.ts';

const none = Number.NaN;
const key = (service: string) => ({ district: null, service: { key: service, label: service } });

const set: WindowSet = {
  windows: [
    { from: 0, to: 364 },
    { from: 90, to: 455 },
    { from: 365, to: 729 },
  ],
  series: ['a', 'b', 'c', 'd'].map(key),
  total: Float64Array.from([80, 75, 70, 100, none, 100, 0, 10, 10, none, 10, 10]),
  online: Float64Array.from([48, 50, 56, 10, none, none, 0, 5, 5, none, 5, 5]),
};

describe('each row of two windows', () => {
  test('has its shares, the change with its interval, and requests', () => {
    const [row] = seriesChanges(set, 0, 2);
    expect(row?.first).toMatchObject({ kind: 'value', value: 0.6, n: 80 });
    expect(row?.second).toMatchObject({ kind: 'value', value: 0.8, n: 70 });
    // Newcombe 1998, table II: 56/70 against 48/80
    expect(row?.change).toMatchObject({ kind: 'value', n: 70 });
    if (row?.change.kind !== 'value') throw new Error('a change');
    expect([row.change.value, row.change.low, row.change.high].map((one) => one.toFixed(4))).toEqual([
      '0.2000',
      '0.0524',
      '0.3339',
    ]);
    expect(row.requests).toEqual([80, 70]);
  });

  test('says why a number is missing', () => {
    const reasons = seriesChanges(set, 0, 2).map(({ first, second, change }) =>
      [first, second, change].map((one) => (one.kind === 'missing' ? one.reason : 'value')),
    );
    expect(reasons).toEqual([
      ['value', 'value', 'value'],
      // requests without how many of them were online
      ['value', 'not-reporting', 'not-reporting'],
      ['no-requests', 'value', 'no-comparison'],
      ['not-reporting', 'value', 'no-comparison'],
    ]);
  });
});

test('constant are the rows that report in every window of the comparison, not only at its ends', () => {
  expect([...constantSeries(set, 0, 2)]).toEqual([0]);
  expect([...constantSeries(set, 1, 2)]).toEqual([0, 2, 3]);
  expect([...constantSeries(set, 0, 0)]).toEqual([0, 1]);
});

describe('the usual comparison', () => {
  test('is of the last window and the last before it that shares no day with it', () => {
    expect(usualWindows(set.windows)).toEqual([0, 2]);
  });
  test('is of neighbours where all overlap, and of nothing where there are not two', () => {
    expect(usualWindows(set.windows.slice(0, 2))).toEqual([0, 1]);
    expect(usualWindows(set.windows.slice(0, 1))).toBeNull();
    expect(usualWindows([])).toBeNull();
  });
});
