import { describe, expect, test } from 'vitest';
import { biggestChanges } from '../../src/measures/biggest-changes.ts';
import type { DistrictServiceCell } from '../../src/measures/district-service-cells.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { tallyOf } from '../support/tally-of.ts';

const switches = { assisted: 'not-online', against: 'all' } as const;

type CellInWriting = readonly [district: string, service: string, online: number, n: number];

const cell = (...[district, service, online, n]: CellInWriting): DistrictServiceCell => ({
  district,
  service,
  tally: tallyOf({ online, 'in-person': n - online }),
});

describe('the biggest changes', () => {
  test('are ranked by the requests moved, up or down', () => {
    const before = [cell('a', 's', 400, 1000), cell('b', 's', 2000, 5000), cell('c', 's', 500, 1000)];
    const now = [cell('a', 's', 600, 1000), cell('b', 's', 1500, 5000), cell('c', 's', 505, 1000)];
    const found = biggestChanges(now, before, switches);
    expect(found.map(({ district, moved }) => [district, Math.round(moved)])).toEqual([
      ['b', -500],
      ['a', 200],
    ]);
    expect(found[1]).toMatchObject({ service: 's', now: { value: 0.6 }, before: { value: 0.4 } });
    expect(found[1]?.change.kind === 'value' && found[1].change.value).toBeCloseTo(0.2, 12);
  });

  test('leave out cells that are not in both periods, or too small to test', () => {
    const before = [cell('a', 's', 0, 4), cell('gone', 's', 500, 1000), cell('empty', 's', 0, 0)];
    const now = [cell('a', 's', 4, 4), cell('new', 's', 0, 1000), cell('empty', 's', 500, 1000)];
    expect(biggestChanges(now, before, switches)).toEqual([]);
  });

  test('keep cells apart whose names run together', () => {
    const before = [cell('a', 'bc', 400, 1000), cell('ab', 'c', 600, 1000)];
    const now = [cell('ab', 'c', 600, 1000), cell('a', 'bc', 400, 1000)];
    expect(biggestChanges(now, before, switches)).toEqual([]);
  });

  test('find what was planted in a city, and seldom anything in a quiet one', () => {
    let quietCities = 0;
    let planted = 0;
    let listed = 0;
    for (let seed = 0; seed < 40; seed += 1) {
      const random = seededRandom(seed);
      const city = (share: (i: number) => number) =>
        Array.from({ length: 9 * 20 }, (_, i) =>
          cell(`d${i % 9}`, `s${i}`, random.binomial(300, share(i)), 300),
        );
      const before = city(() => 0.4);
      if (
        biggestChanges(
          city(() => 0.4),
          before,
          switches,
        ).length > 0
      )
        quietCities += 1;
      const found = biggestChanges(
        city((i) => (i < 10 ? 0.6 : 0.4)),
        before,
        switches,
      );
      planted += found.filter(({ service }) => Number(service.slice(1)) < 10).length;
      listed += found.length;
    }
    expect(quietCities).toBeLessThanOrEqual(5);
    expect(planted).toBeGreaterThan(0.9 * 400);
    expect((listed - planted) / listed).toBeLessThan(0.08);
  });
});
