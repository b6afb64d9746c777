import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { epochDay } from '../../src/cube/epoch-day.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import { formats } from '../../src/i18n/formats.ts';

/** West and east of the date line: a date that passes through a local time would be a day off in one of them. */
const zones = ['America/Los_Angeles', 'Pacific/Kiritimati'];

const uk = formats('uk');
const en = formats('en');
const zoneBefore = process.env['TZ'];

describe.each(zones)('dates in %s', (zone) => {
  beforeAll(() => {
    process.env['TZ'] = zone;
  });
  afterAll(() => {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  });

  it('runs in the zone', () => {
    expect(new Date(Date.UTC(2025, 0, 1)).getTimezoneOffset()).toBe(zone.startsWith('A') ? 480 : -840);
  });

  it('writes days with the month in the genitive', () => {
    expect(uk.formatDay(epochDay(2025, 12, 31))).toBe('31\u00a0грудня 2025');
    expect(uk.formatDay(epochDay(2024, 2, 29))).toBe('29\u00a0лютого 2024');
    expect(en.formatDay(epochDay(2025, 12, 31))).toBe('31\u00a0December 2025');
  });

  it.each<{ unit: PeriodUnit; start: number; ukrainian: [string, string]; english: [string, string] }>([
    {
      unit: 'day',
      start: epochDay(2024, 3, 9),
      ukrainian: ['9\u00a0березня 2024', '9\u00a0берез.'],
      english: ['9\u00a0March 2024', '9\u00a0Mar'],
    },
    {
      unit: 'week',
      start: epochDay(2024, 2, 12),
      ukrainian: ['тиждень\u00a07, 2024', 'тиж.\u00a07, 24'],
      english: ['week\u00a07, 2024', 'wk\u00a07, 24'],
    },
    {
      unit: 'month',
      start: epochDay(2024, 3, 1),
      ukrainian: ['березень 2024', 'берез.\u00a024'],
      english: ['March 2024', 'Mar\u00a024'],
    },
    {
      unit: 'quarter',
      start: epochDay(2024, 1, 1),
      ukrainian: ['I\u00a0квартал 2024', 'I\u00a0кв. 24'],
      english: ['Q1\u00a02024', 'Q1\u00a024'],
    },
    {
      unit: 'quarter',
      start: epochDay(2024, 10, 1),
      ukrainian: ['IV\u00a0квартал 2024', 'IV\u00a0кв. 24'],
      english: ['Q4\u00a02024', 'Q4\u00a024'],
    },
    { unit: 'year', start: epochDay(2024, 1, 1), ukrainian: ['2024', '2024'], english: ['2024', '2024'] },
    {
      unit: 'year',
      start: epochDay(1999, 4, 1),
      ukrainian: ['1999/00', '1999/00'],
      english: ['1999/00', '1999/00'],
    },
  ])('writes the $unit from $start', ({ unit, start, ukrainian, english }) => {
    expect([uk.formatPeriod(start, unit), uk.formatPeriod(start, unit, 'short')]).toEqual(ukrainian);
    expect([en.formatPeriod(start, unit), en.formatPeriod(start, unit, 'short')]).toEqual(english);
  });

  it('writes when something happened, with the month in the locative', () => {
    expect(uk.formatPeriod(epochDay(2024, 11, 1), 'month', 'when')).toBe('у листопаді 2024');
    expect(uk.formatPeriod(epochDay(2024, 4, 1), 'quarter', 'when')).toBe('у II\u00a0кварталі 2024');
    expect(uk.formatPeriod(epochDay(2024, 1, 1), 'year', 'when')).toBe('у 2024\u00a0році');
    expect(en.formatPeriod(epochDay(2024, 11, 1), 'month', 'when')).toBe('in November 2024');
    expect(en.formatPeriod(epochDay(2024, 11, 3), 'day', 'when')).toBe('on 3\u00a0November 2024');
  });

  it('gives weeks at the turn of the year to the year of their Thursday', () => {
    expect(uk.formatPeriod(epochDay(2024, 12, 30), 'week')).toBe('тиждень\u00a01, 2025');
    expect(uk.formatPeriod(epochDay(2020, 12, 28), 'week')).toBe('тиждень\u00a053, 2020');
    expect(en.formatPeriod(epochDay(1965, 12, 27), 'week')).toBe('week\u00a052, 1965');
  });

  it.each([
    [epochDay(2025, 1, 1), epochDay(2025, 12, 31), '2025', '2025'],
    [epochDay(2023, 1, 1), epochDay(2025, 12, 31), '2023–2025', '2023–2025'],
    [epochDay(2025, 1, 1), epochDay(2025, 11, 30), 'січень–листопад 2025', 'January–November 2025'],
    [epochDay(2024, 2, 1), epochDay(2024, 2, 29), 'лютий 2024', 'February 2024'],
    [epochDay(2024, 2, 1), epochDay(2024, 2, 28), '1–28\u00a0лютого 2024', '1–28\u00a0February 2024'],
    [
      epochDay(2024, 11, 1),
      epochDay(2025, 2, 28),
      'листопад 2024 – лютий 2025',
      'November 2024 – February 2025',
    ],
    [
      epochDay(2025, 1, 1),
      epochDay(2025, 3, 15),
      '1\u00a0січня – 15\u00a0березня 2025',
      '1\u00a0January – 15\u00a0March 2025',
    ],
    [
      epochDay(2024, 12, 30),
      epochDay(2025, 1, 5),
      '30\u00a0грудня 2024 – 5\u00a0січня 2025',
      '30\u00a0December 2024 – 5\u00a0January 2025',
    ],
    [epochDay(2025, 3, 9), epochDay(2025, 3, 9), '9\u00a0березня 2025', '9\u00a0March 2025'],
  ])('writes the range %i..%i', (...[from, to, ukrainian, english]) => {
    expect(uk.formatRange({ from, to })).toBe(ukrainian);
    expect(en.formatRange({ from, to })).toBe(english);
  });
});

describe('shares', () => {
  it('has a no-break space in Ukrainian and none in English', () => {
    expect(uk.formatShare(0.5832)).toBe('58,3\u00a0%');
    expect(en.formatShare(0.5832)).toBe('58.3%');
    expect(uk.formatShareRange(0.5821, 0.5839)).toBe('58,2–58,4\u00a0%');
    expect(en.formatShareRange(0.5821, 0.5839)).toBe('58.2–58.4%');
    expect(uk.formatWholeShare(0.6)).toBe('60\u00a0%');
  });

  it('rounds to 0 or 100 % only what is 0 or 100 %', () => {
    expect(uk.formatShare(0)).toBe('0,0\u00a0%');
    expect(uk.formatShare(1)).toBe('100,0\u00a0%');
    expect(uk.formatShare(0.0004)).toBe('<0,1\u00a0%');
    expect(uk.formatShare(0.9996)).toBe('>99,9\u00a0%');
    expect(uk.formatShare(0.0005)).toBe('0,1\u00a0%');
    expect(uk.formatShare(0.9994)).toBe('99,9\u00a0%');
  });

  it('never claims none or all of a share that is neither', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (share) => {
        expect(uk.formatShare(share)).not.toMatch(/^(0,0|100,0)/);
      }),
    );
  });

  it('writes relative changes with their sign, true minus', () => {
    expect(uk.formatShare(-0.098)).toBe('−9,8\u00a0%');
    expect(uk.formatShare(0.032, 'always')).toBe('+3,2\u00a0%');
    expect(uk.formatShare(-0.098, 'never')).toBe('9,8\u00a0%');
    expect(uk.formatShare(-0.0001, 'never')).toBe('<0,1\u00a0%');
    expect(uk.formatShare(-0.0001)).toBe('0,0\u00a0%');
    expect(uk.formatShare(1.5, 'always')).toBe('+150,0\u00a0%');
  });
});

describe('points', () => {
  it('has the sign that is asked for, and none at zero', () => {
    expect(uk.formatPoints(0.061)).toBe('6,1\u00a0в.\u00a0п.');
    expect(uk.formatPoints(-0.061)).toBe('−6,1\u00a0в.\u00a0п.');
    expect(uk.formatPoints(0.061, 'always')).toBe('+6,1\u00a0в.\u00a0п.');
    expect(uk.formatPoints(-0.061, 'never')).toBe('6,1\u00a0в.\u00a0п.');
    expect(uk.formatPoints(-0.0001)).toBe('0,0\u00a0в.\u00a0п.');
    expect(uk.formatPoints(0.0001, 'always')).toBe('0,0\u00a0в.\u00a0п.');
    expect(en.formatPoints(-0.061)).toBe('−6.1\u00a0pp');
  });

  it('does not join a minus to a dash', () => {
    expect(uk.formatPointsRange(0.05, 0.072)).toBe('5,0–7,2\u00a0в.\u00a0п.');
    expect(uk.formatPointsRange(-0.05, 0.02)).toBe('−5,0 … 2,0\u00a0в.\u00a0п.');
  });
});

describe('counts', () => {
  it('groups thousands with a no-break space, four digits as well', () => {
    expect(uk.formatCount(1_420_000)).toBe('1\u00a0420\u00a0000');
    expect(uk.formatCount(9400)).toBe('9\u00a0400');
    expect(uk.formatCount(0)).toBe('0');
    expect(uk.formatCount(-5)).toBe('−5');
    expect(en.formatCount(1_420_000)).toBe('1,420,000');
    expect(en.formatCount(9400)).toBe('9,400');
  });

  it.each([
    [999, '999', '999'],
    [9999, '9\u00a0999', '9,999'],
    [10_000, '10\u00a0тис.', '10k'],
    [471_234, '471\u00a0тис.', '471k'],
    [999_499, '999\u00a0тис.', '999k'],
    [999_999, '1\u00a0млн', '1\u00a0million'],
    [1_416_000, '1,42\u00a0млн', '1.42\u00a0million'],
    [408_334_835, '408\u00a0млн', '408\u00a0million'],
    [4_100_000_000, '4,1\u00a0млрд', '4.1\u00a0billion'],
    [-471_234, '−471\u00a0тис.', '−471k'],
  ])('shortens %i', (count, ukrainian, english) => {
    expect(uk.formatCompact(count)).toBe(ukrainian);
    expect(en.formatCompact(count)).toBe(english);
  });

  it('gives number and unit apart for key figures', () => {
    expect(uk.compactParts(1_416_000)).toEqual({ number: '1,42', unit: 'млн' });
    expect(uk.compactParts(812)).toEqual({ number: '812', unit: '' });
  });

  it('keeps three digits at every size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 2_000_000_000 }), (count) => {
        const scale = { k: 1e3, million: 1e6, billion: 1e9 };
        const [, digits = '', unit = ''] = /^([\d.]+)\s?(\w+)$/u.exec(en.formatCompact(count)) ?? [];
        // the pattern above only lets the three units through
        const shown = Number(digits) * (scale[unit as keyof typeof scale] ?? Number.NaN);
        expect(Math.abs(shown - count) / count).toBeLessThanOrEqual(0.0051);
      }),
    );
  });
});
