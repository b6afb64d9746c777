import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../src/charts/time-ticks.ts';
import { epochDay } from '../../src/cube/epoch-day.ts';
import { nextPeriod } from '../../src/cube/next-period.ts';
import { periodStart } from '../../src/cube/period-start.ts';
import { periodUnits, type PeriodUnit } from '../../src/cube/period-unit.ts';
import { formats } from '../../src/i18n/formats.ts';

const uk = formats('uk');

const run = (first: number, unit: PeriodUnit, count: number): number[] => {
  const starts = [first];
  while (starts.length < count) starts.push(nextPeriod(starts.at(-1) ?? first, unit));
  return starts;
};

const labels = (starts: readonly number[], unit: PeriodUnit, width: number) =>
  timeTicks({ starts, unit }, width, uk).map(({ label }) => label);

describe('time ticks', () => {
  const months = run(epochDay(2023, 1, 1), 'month', 36);

  it('shows quarters of three years where there is room, years on a phone', () => {
    expect(labels(months, 'month', 870).slice(0, 6)).toEqual([
      '2023',
      'квіт.',
      'лип.',
      'жовт.',
      '2024',
      'квіт.',
    ]);
    expect(labels(months, 'month', 300)).toEqual(['2023', '2024', '2025']);
    expect(labels(months, 'month', 100)).toEqual(['2023', '2025']);
  });

  it('puts month labels under their points, quarter labels at their border', () => {
    const year = months.slice(2, 10);
    const [first] = timeTicks({ starts: year, unit: 'month' }, 600, uk);
    expect(first).toMatchObject({
      label: 'берез.\u00a023',
      anchor: 'middle',
      at: epochDay(2023, 3, 16) + 0.5,
    });
    const border = timeTicks({ starts: months, unit: 'month' }, 870, uk)[4];
    expect(border).toEqual({ at: epochDay(2024, 1, 1), label: '2024', strong: true, anchor: 'start' });
  });

  it('labels fiscal years as such', () => {
    const years = run(epochDay(2010, 4, 1), 'year', 3);
    expect(labels(years, 'year', 400)).toEqual(['2010/11', '2011/12', '2012/13']);
  });

  it('has nothing for no periods', () => {
    expect(timeTicks({ starts: [], unit: 'month' }, 400, uk)).toEqual([]);
  });

  it('is never wider than its room and never empty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: epochDay(1990, 1, 1), max: epochDay(2030, 1, 1) }),
        fc.constantFrom(...periodUnits),
        fc.integer({ min: 1, max: 240 }),
        fc.integer({ min: 60, max: 1400 }),
        (...[day, unit, count, width]) => {
          const starts = run(periodStart(day, unit), unit, count);
          const ticks = timeTicks({ starts, unit }, width, uk);
          expect(ticks.length).toBeLessThanOrEqual(Math.max(1, width / 46));
          expect(ticks.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
