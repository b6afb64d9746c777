import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../src/cube/epoch-day.ts';
import { cubeOfCounts, type CountedCell } from '../../support/cube-of-counts.ts';
import { qualityNow, valuesOf } from '../../support/quality-now.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const years = { from: epochDay(2022, 1, 1), to: epochDay(2024, 12, 31) };
const half = { from: epochDay(2024, 1, 1), to: epochDay(2024, 6, 28) };

/** Two districts and two services on a usual day. */
const usual = (random: { poisson: (mean: number) => number }, factor = 1): CountedCell[] =>
  ['a', 'b'].flatMap((district) =>
    ['x', 'y'].map((service) => ({ district, service, count: random.poisson(20 * factor) })),
  );

const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);

describe('dates', () => {
  const withOne = (day: number, count = 1) => {
    const random = seededRandom(1);
    const from = Math.min(day, half.from);
    const to = Math.max(day, half.to);
    return cubeOfCounts('day', { from, to }, (start) => {
      if (start === day) return [{ count }];
      return start >= half.from && start <= half.to ? usual(random) : [];
    });
  };

  test('in the future are found, and everything else is judged without them', () => {
    const { findings, compared } = qualityNow(withOne(epochDay(2042, 5, 1), 3), { today: half.to + 1 });
    expect(findings).toEqual([
      {
        code: 'future-dates',
        severity: 'serious',
        n: 3,
        values: { requests: 3, last: epochDay(2042, 5, 1) },
      },
    ]);
    expect(compared).toEqual(half);
  });

  test('before 1990 are found', () => {
    const { findings, compared } = qualityNow(withOne(epochDay(1970, 1, 1)), { today: half.to + 1 });
    expect(codes(findings)).toEqual(['ancient-dates']);
    expect(valuesOf(findings, 'ancient-dates')).toEqual([{ requests: 1, first: epochDay(1970, 1, 1) }]);
    expect(compared).toEqual(half);
  });

  test('years from all others are found', () => {
    const { findings, compared } = qualityNow(withOne(epochDay(2014, 3, 1)), { today: half.to + 1 });
    expect(codes(findings)).toEqual(['stray-dates']);
    expect(valuesOf(findings, 'stray-dates')).toEqual([
      { requests: 1, from: epochDay(2014, 3, 1), to: epochDay(2014, 3, 1) },
    ]);
    expect(compared).toEqual(half);
  });

  test('today is no future', () => {
    expect(qualityNow(withOne(half.to), { today: half.to }).findings).not.toContainEqual(
      expect.objectContaining({ code: 'future-dates' }),
    );
  });
});

describe('places and channels', () => {
  const share = (blanks: number) => {
    const random = seededRandom(2);
    return cubeOfCounts('day', half, () => [
      ...usual(random, 5),
      { district: '', count: blanks },
      { district: 'a', service: 'x', channel: '', kind: 'unknown', count: 2 * blanks },
    ]);
  };

  test('that are not told are found from half a percent on, the worse the more', () => {
    expect(qualityNow(share(0)).findings).toEqual([]);
    const few = qualityNow(share(4)).findings;
    expect(few.map(({ code, severity }) => [code, severity])).toEqual([
      ['unknown-kind', 'note'],
      ['blank', 'note'],
    ]);
    const many = qualityNow(share(250)).findings;
    expect(many.map(({ code, severity }) => [code, severity])).toEqual([
      ['unknown-kind', 'serious'],
      ['blank', 'serious'],
    ]);
    const requests = 250 * (half.to - half.from + 1);
    expect(valuesOf(many, 'blank')).toMatchObject([{ dimension: 'district', requests }]);
  });

  test('that the city does not know, rows that were lost, and what districts mean', () => {
    const random = seededRandom(3);
    const cube = cubeOfCounts('day', half, () => usual(random));
    const { findings } = qualityNow(cube, {
      rowsRead: 1000,
      rejected: 60,
      unknown: { district: { labels: 2, requests: 200 }, service: { labels: 0, requests: 0 } },
      districtBasis: 'residence',
      otherBases: ['residence', 'office'],
    });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['basis-mixed', 'serious'],
      ['rejected-rows', 'serious'],
      ['unknown-labels', 'note'],
    ]);
    expect(codes(qualityNow(cube, { districtBasis: 'unknown' }).findings)).toEqual(['basis-unknown']);
    expect(qualityNow(cube, { districtBasis: null, otherBases: ['office'] }).findings).toEqual([]);
    expect(qualityNow(cube, { districtBasis: 'office', otherBases: ['office', 'unknown'] }).findings).toEqual(
      [],
    );
  });
});

describe('days without a request', () => {
  const without = (isOut: (day: number) => boolean, factor = 1) => {
    const random = seededRandom(4);
    return cubeOfCounts('day', half, (day) => {
      const cells = usual(random, (day + 3) % 7 === 6 ? 0 : factor);
      return isOut(day) ? [] : cells;
    });
  };

  test('between others are found as one stretch, over the Sunday inside it', () => {
    const [from, to] = [epochDay(2024, 3, 7), epochDay(2024, 3, 19)];
    const { findings } = qualityNow(without((day) => day >= from && day <= to));
    expect(codes(findings)).toEqual(['gap']);
    const [gap] = valuesOf(findings, 'gap');
    expect(gap).toMatchObject({ unit: 'day', from, to });
    // eleven working days of 80
    expect(Math.abs((gap?.expected ?? 0) - 880)).toBeLessThan(40);
  });

  test('are none where nothing is usual: Sundays, holidays, tiny logs', () => {
    expect(qualityNow(without(() => false)).findings).toEqual([]);
    const holiday = epochDay(2024, 5, 1);
    const closed = without((day) => day === holiday);
    expect(qualityNow(closed, { holidays: new Set([holiday]) }).findings).toEqual([]);
    expect(codes(qualityNow(closed).findings)).toEqual(['gap']);
    expect(codes(qualityNow(without((day) => day % 5 === 0, 0.05)).findings)).toEqual([]);
  });

  test('a month that is missing is found among months', () => {
    const random = seededRandom(5);
    const missing = epochDay(2023, 8, 1);
    const cube = cubeOfCounts('month', years, (start) => (start === missing ? [] : usual(random, 10)));
    const { findings } = qualityNow(cube);
    // told once: it is no fall of everything beside
    expect(codes(findings)).toEqual(['gap']);
    expect(valuesOf(findings, 'gap')).toMatchObject([
      { unit: 'month', from: missing, to: epochDay(2023, 8, 31) },
    ]);
  });
});

describe('periods that repeat others', () => {
  const rich = (random: { poisson: (mean: number) => number }): CountedCell[] =>
    ['a', 'b', 'c', 'd'].flatMap((district) =>
      ['w', 'x', 'y', 'z'].map((service) => ({ district, service, count: random.poisson(5) })),
    );

  test('a week that was copied is one finding', () => {
    const random = seededRandom(6);
    const days = new Map<number, CountedCell[]>();
    const cube = cubeOfCounts('day', half, (day) => {
      const isCopied = day >= epochDay(2024, 4, 8) && day <= epochDay(2024, 4, 14);
      const cells = isCopied ? (days.get(day - 7) ?? []) : rich(random);
      days.set(day, cells);
      return cells;
    });
    const { findings } = qualityNow(cube);
    expect(valuesOf(findings, 'repeated')).toMatchObject([
      { unit: 'day', from: epochDay(2024, 4, 8), to: epochDay(2024, 4, 14), like: epochDay(2024, 4, 1) },
    ]);
    expect(codes(findings)).toEqual(['repeated']);
  });

  test('a few small cells may be alike', () => {
    const cube = cubeOfCounts('day', half, () => [{ count: 3 }, { district: 'b', count: 4 }]);
    expect(qualityNow(cube).findings).toEqual([]);
  });
});

describe('the end', () => {
  test('late days, and data that are long past', () => {
    const random = seededRandom(7);
    const cube = cubeOfCounts('day', half, (day) => usual(random, day > half.to - 2 ? 0.05 : 1));
    const late = qualityNow(cube).findings;
    expect(valuesOf(late, 'short-end')).toMatchObject([{ unit: 'day', from: half.to - 1, to: half.to }]);
    expect(codes(late)).toEqual(['short-end']);
    const old = qualityNow(cube, { today: half.to + 60 }).findings;
    expect(valuesOf(old, 'stale')).toEqual([{ last: half.to - 2, days: 62 }]);
    expect(
      qualityNow(cube, { today: half.to + 400 }).findings.find(({ code }) => code === 'stale'),
    ).toMatchObject({ severity: 'check' });
  });

  test('a last month that is not over', () => {
    const random = seededRandom(8);
    const last = epochDay(2024, 12, 1);
    const cube = cubeOfCounts('month', years, (start) => usual(random, start === last ? 1.5 : 10));
    const { findings } = qualityNow(cube);
    expect(codes(findings)).toEqual(['short-end']);
    expect(valuesOf(findings, 'short-end')).toMatchObject([{ unit: 'month', from: last, to: years.to }]);
  });
});

test('nothing is said of no data', () => {
  const cube = cubeOfCounts('day', half, () => []);
  expect(qualityNow(cube)).toMatchObject({ findings: [], compared: null, matrix: null });
});

test('the worst come first, and of those the largest', () => {
  const random = seededRandom(9);
  const cube = cubeOfCounts('day', half, () => [...usual(random), { district: '', count: 1 }]);
  const { findings } = qualityNow(cube, {
    rowsRead: 100,
    rejected: 50,
    today: half.to + 40,
    unknown: { district: { labels: 1, requests: 1e6 }, service: { labels: 5, requests: 2000 } },
  });
  expect(findings.map(({ severity }) => severity)).toEqual(['serious', 'check', 'check', 'note', 'note']);
  expect(findings[1]?.n).toBeGreaterThan(findings[2]?.n ?? 0);
  expect(findings.map(({ code }) => code)).toEqual([
    'rejected-rows',
    'unknown-labels',
    'unknown-labels',
    'blank',
    'stale',
  ]);
});
