import { describe, expect, it } from 'vitest';
import { lastWhole } from '../../src/charts/last-whole.ts';
import { linePath } from '../../src/charts/line-path.ts';
import { nearestIndex } from '../../src/charts/nearest-index.ts';
import { placeBands } from '../../src/charts/place-bands.ts';
import { trendLayout } from '../../src/charts/trend-layout.ts';
import { trendPoints } from '../../src/charts/trend-points.ts';
import { trendTable } from '../../src/charts/trend-table.ts';
import type { Trend } from '../../src/charts/trend.ts';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { formats } from '../../src/i18n/formats.ts';
import type { Measurement } from '../../src/measures/measurement.ts';

const value = (share: number): Measurement => ({
  kind: 'value',
  value: share,
  n: 100,
  low: share - 0.1,
  high: share + 0.1,
});
const gap: Measurement = { kind: 'missing', reason: 'not-reporting' };

const trend: Trend = {
  unit: 'month',
  periods: [1, 2, 3, 4, 5, 6].map((month) => ({ start: epochDay(2025, month, 1), partial: month === 6 })),
  series: [
    {
      id: 'a',
      name: 'онлайн',
      role: 'online',
      points: [value(0.3), value(0.4), gap, value(0.5), gap, value(0.9)],
    },
    { id: 'b', name: 'особисто', role: 'in-person', points: [gap, gap, gap, gap, gap, gap] },
  ],
  bands: [
    { name: 'до початку', from: epochDay(2024, 1, 1), to: epochDay(2024, 12, 31), kind: 'campaign' },
    { name: 'кампанія', from: epochDay(2025, 2, 10), to: epochDay(2025, 3, 9), kind: 'campaign' },
    {
      name: 'ще одна кампанія тоді ж',
      from: epochDay(2025, 2, 20),
      to: epochDay(2025, 9, 1),
      kind: 'campaign',
    },
  ],
};

describe('points of a trend', () => {
  const points = trendPoints(trend, [1, 2, 3, 4, 5, 6]);

  it('breaks the line at gaps and leaves partial periods out of the whole line', () => {
    expect(points.map(({ whole }) => whole[0])).toEqual([0.3, 0.4, null, 0.5, null, null]);
    expect(points.map(({ dashed }) => dashed[0])).toEqual([null, null, null, null, null, 0.9]);
  });

  it('marks values that have no line', () => {
    expect(points.map(({ alone }) => alone[0])).toEqual([false, false, false, true, false, true]);
  });

  it('dashes from the last whole period to a partial one', () => {
    const closed: Trend = {
      ...trend,
      series: [{ ...trend.series[0]!, points: trend.periods.map(() => value(0.2)) }],
    };
    const dashed = trendPoints(closed, [1, 2, 3, 4, 5, 6]).map(({ dashed: [first] }) => first);
    expect(dashed).toEqual([null, null, null, null, 0.2, 0.2]);
  });
});

describe('last whole value', () => {
  it('passes over gaps and partial periods', () => {
    expect(lastWhole(trend.periods, trend.series[0]!.points)).toEqual({ index: 3, value: 0.5 });
  });

  it('takes a partial period only if there is nothing else, and nothing from nothing', () => {
    expect(lastWhole(trend.periods, [gap, gap, gap, gap, gap, value(0.7)])).toEqual({ index: 5, value: 0.7 });
    expect(lastWhole(trend.periods, [gap, gap])).toBeNull();
  });
});

describe('layout of a trend', () => {
  const wide = trendLayout(trend, 900, formats('uk'));

  it('holds the interval of the first series and all days', () => {
    const { geometry } = wide;
    expect(geometry.ticks.at(-1)).toBe(1);
    expect(geometry.x(geometry.days[0])).toBe(geometry.left);
    expect(geometry.x(geometry.days[1])).toBe(geometry.right);
    expect(geometry.y(0)).toBe(geometry.bottom);
    expect(geometry.y(1)).toBe(geometry.top);
    expect(geometry.middles[0]).toBe(epochDay(2025, 1, 16) + 0.5);
  });

  it('labels only lines that have a value', () => {
    expect(wide.labels.map(({ name, share }) => `${name} ${share}`)).toEqual(['онлайн 50,0\u00a0%']);
  });

  it('puts names of bands that overlap into rows of their own, leaves out what is not on the axis', () => {
    expect(wide.bands.map(({ band, row }) => [band.name, row])).toEqual([
      ['кампанія', 0],
      ['ще одна кампанія тоді ж', 1],
    ]);
    const [first, second] = wide.bands;
    expect(first?.from).toBeGreaterThan(wide.geometry.left);
    expect(second?.to).toBe(wide.geometry.right);
  });

  it('gives the plot nearly the whole width of a phone', () => {
    const narrow = trendLayout(trend, 320, formats('uk'));
    expect(narrow.narrow).toBe(true);
    expect(narrow.geometry.right).toBe(310);
    expect(wide.narrow).toBe(false);
    expect(wide.geometry.right).toBeLessThan(830);
  });

  it('keeps band names inside the plot', () => {
    const long = [
      { ...trend.bands![1]!, name: 'дуже довга назва кампанії, яка не вміщується ніде й ніколи' },
    ];
    const [placed] = placeBands(long, wide.geometry);
    expect(placed?.label.endsWith('…')).toBe(true);
    expect(placed?.labelX).toBeGreaterThanOrEqual(wide.geometry.left);
  });
});

describe('table of a trend', () => {
  it('has the values of the chart, gaps with reasons, partial periods marked', () => {
    const words = { period: 'Період', low: 'від', high: 'до', requests: 'Запитів', partial: 'неповний' };
    const { columns, rows } = trendTable(trend, formats('uk'), words);
    expect(columns.map(({ header }) => header)).toEqual([
      'Період',
      'онлайн',
      'особисто',
      'онлайн: від',
      'онлайн: до',
      'Запитів',
    ]);
    expect(rows).toHaveLength(6);
    expect(rows[0]?.slice(0, 3)).toEqual(['січень 2025', { kind: 'share', value: 0.3 }, gap]);
    expect(rows[2]).toEqual(['березень 2025', gap, gap, '', '', '']);
    expect(rows[5]?.[0]).toBe('червень 2025 (неповний)');
  });
});

describe('small things', () => {
  it('lifts the pen at gaps and draws a dot for a lone place', () => {
    expect(linePath([{ x: 0, y: 1 }, { x: 2, y: 3 }, null, { x: 4, y: 5 }])).toBe(
      'M0.0 1.0L2.0 3.0M4.0 5.0h0.01',
    );
    expect(linePath([])).toBe('');
  });

  it('finds the nearest place', () => {
    expect([-5, 4, 5, 14, 16, 99].map((to) => nearestIndex([0, 10, 20], to))).toEqual([0, 0, 0, 1, 2, 2]);
  });
});
