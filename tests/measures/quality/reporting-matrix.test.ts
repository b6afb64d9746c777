import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { cubeOfCounts } from '../../support/cube-of-counts.ts';
import { qualityNow } from '../../support/quality-now.ts';

const years = { from: epochDay(2022, 1, 1), to: epochDay(2024, 12, 31) };
const half = { from: epochDay(2024, 1, 1), to: epochDay(2024, 6, 28) };

describe('the reporting matrix', () => {
  test('has the requests of every district, service and month', () => {
    const stop = epochDay(2024, 4, 1);
    const cube = cubeOfCounts('day', half, (day) => [
      { district: 'a', service: 'x', count: 3 },
      { district: 'b', service: 'x', count: day < stop ? 2 : 0 },
      { district: 'b', service: 'y', count: 1 },
    ]);
    const { matrix } = qualityNow(cube);
    if (matrix === null) throw new Error('no matrix');
    expect(matrix).toMatchObject({
      districts: ['a', 'b'],
      services: ['x', 'y'],
      unit: 'month',
      hidden: { districts: 0, services: 0, periods: 0 },
    });
    expect(matrix.periods).toHaveLength(6);
    const months = (district: number, service: number) => {
      const from = (district * 2 + service) * 6;
      return [...matrix.counts.subarray(from, from + 6)];
    };
    expect(months(0, 0)).toEqual([93, 87, 93, 90, 93, 84]);
    expect(months(0, 1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(months(1, 0)).toEqual([62, 58, 62, 0, 0, 0]);
    expect(matrix.counts.reduce((sum, count) => sum + count, 0)).toBe(
      cube.cells.count.reduce((sum, count) => sum + count, 0),
    );
  });

  test('is cut where nobody would read it, and says so', () => {
    const cube = cubeOfCounts('month', { from: epochDay(2018, 1, 1), to: years.to }, () =>
      Array.from({ length: 450 }, (_, i) => ({ service: `s${i}`, count: 450 - i })),
    );
    const { matrix } = qualityNow(cube);
    expect(matrix?.hidden).toEqual({ districts: 0, services: 50, periods: 48 });
    expect(matrix?.services[0]).toBe('s0');
    expect(matrix?.periods.at(-1)).toBe(epochDay(2024, 12, 1));
  });
});
