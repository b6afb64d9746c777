import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DistrictServiceCell } from '../../src/measures/district-service-cells.ts';
import { districtServiceCells } from '../../src/measures/district-service-cells.ts';
import { targets } from '../../src/measures/targets.ts';
import { tallyOf } from '../support/tally-of.ts';

const switches = { assisted: 'not-online', against: 'all' } as const;

type CellInWriting = readonly [district: string, service: string, online: number, rest: number];

const cell = (...[district, service, online, rest]: CellInWriting): DistrictServiceCell => ({
  district,
  service,
  tally: tallyOf({ online, 'in-person': rest }),
});

/** Nine districts with adoption 10 %, 20 % ... 90 % of 100 requests. */
const nine = Array.from({ length: 9 }, (_, i) => cell(`d${i + 1}`, 's', (i + 1) * 10, 90 - i * 10));

const reasons = (cells: readonly DistrictServiceCell[], offered?: ReadonlySet<string>) =>
  targets(cells, switches, offered === undefined ? { fewest: 30 } : { fewest: 30, offered }).map(
    ({ movable }) => (movable.kind === 'missing' ? movable.reason : movable.value),
  );

describe('targets', () => {
  test('never are requests without a district, nor is their benchmark', () => {
    const portal = [cell('', 's', 9800, 200), cell('d1', '', 0, 500)];
    expect(targets([...nine, ...portal], switches, { fewest: 30 })).toEqual(
      targets(nine, switches, { fewest: 30 }),
    );
  });

  test('of nine districts are measured by the third best', () => {
    const found = targets(nine, switches, { fewest: 30 });
    expect(found.map(({ district }) => district)).toEqual([
      'd1',
      'd2',
      'd3',
      'd4',
      'd5',
      'd6',
      'd7',
      'd8',
      'd9',
    ]);
    for (const { benchmark } of found)
      expect(benchmark).toMatchObject({ district: 'd7', adoption: { value: 0.7 } });
    const movable = found.map(({ movable: m }) => (m.kind === 'value' ? Math.round(m.value) : m.reason));
    expect(movable).toEqual([60, 50, 40, 30, 20, 10, 0, 0, 0]);
  });

  test('rank requests, not shares: a large cell with a small gap comes first', () => {
    const [first] = targets([...nine.slice(1), cell('big', 's', 6000, 4000)], switches, { fewest: 30 });
    expect(first).toMatchObject({ district: 'big', volume: 10_000 });
    expect(first?.movable).toMatchObject({ kind: 'value', n: 10_000 });
    expect(first?.movable.kind === 'value' && Math.round(first.movable.value)).toBe(1000);
  });

  test('compare only the same service', () => {
    const other = nine.map(({ district, tally }, i) => ({
      district,
      service: 't',
      tally: i < 9 ? tally : tally,
    }));
    const low = other.map(({ district }) => cell(district, 't', 10, 90));
    const found = targets([...nine, ...low], switches, { fewest: 30 });
    const movable = found.filter(({ service }) => service === 't').map(({ movable: m }) => m);
    expect(movable.every((m) => m.kind === 'value' && m.value === 0)).toBe(true);
  });

  test('are missing with a reason: too few requests, too few districts, not offered', () => {
    expect(reasons([...nine, cell('small', 's', 1, 9)]).at(-1)).toBe('too-few');
    expect(reasons(nine.slice(0, 3))).toEqual(['no-comparison', 'no-comparison', 'no-comparison']);
    expect(reasons(nine.map(({ district }) => cell(district, 's', 0, 100)))).toEqual(
      nine.map(() => 'not-offered'),
    );
    expect(reasons(nine, new Set(['t']))).toEqual(nine.map(() => 'not-offered'));
    expect(reasons(nine, new Set(['s']))[0]).toBeCloseTo(60, 9);
  });

  test('follow the switches', () => {
    const assisted = nine.map(({ district }, i) => ({
      district,
      service: 's',
      tally: tallyOf({ online: 10, assisted: i * 10, 'in-person': 90 - i * 10 }),
    }));
    expect(targets(assisted, switches, { fewest: 30 })[0]?.movable).toMatchObject({ value: 0 });
    const online = targets(assisted, { ...switches, assisted: 'online' }, { fewest: 30 });
    expect(online[0]).toMatchObject({ district: 'd1', benchmark: { district: 'd7' } });
  });

  const anyCells = fc.array(
    fc.record({
      district: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      service: fc.constantFrom('x', 'y'),
      online: fc.nat(500),
      rest: fc.nat(500),
    }),
    { maxLength: 12 },
  );
  const distinct = anyCells.map((cells) => [
    ...new Map(
      cells.map(({ district, service, online, rest }) => [
        `${district}${service}`,
        cell(district, service, online, rest),
      ]),
    ).values(),
  ]);

  test('are never negative, never more than the requests not online, ranked, and the same in any order', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 0, max: 100 }), (cells, fewest) => {
        const found = targets(cells, switches, { fewest });
        expect(found).toHaveLength(cells.length);
        expect(targets(cells.toReversed(), switches, { fewest })).toEqual(found);
        let before = Number.POSITIVE_INFINITY;
        for (const { movable, adoption, volume } of found) {
          const value = movable.kind === 'value' ? movable.value : -1;
          expect(value).toBeLessThanOrEqual(before);
          before = value;
          if (movable.kind !== 'value' || adoption.kind !== 'value') continue;
          expect(movable.value).toBeGreaterThanOrEqual(0);
          expect(movable.value).toBeLessThanOrEqual(volume * (1 - adoption.value) + 1e-9);
          expect(movable.low <= movable.value && movable.value <= movable.high).toBe(true);
          expect(volume).toBeGreaterThanOrEqual(fewest);
        }
      }),
    );
  });

  test('at least a quarter of the districts that can be compared reach the benchmark', () => {
    fc.assert(
      fc.property(distinct, (cells) => {
        const found = targets(cells, switches, { fewest: 10 }).filter(({ service }) => service === 'x');
        const able = found.filter(({ movable }) => movable.kind === 'value');
        const reaching = able.filter(({ movable }) => movable.kind === 'value' && movable.value === 0);
        expect(reaching.length).toBeGreaterThanOrEqual(able.length / 4);
      }),
    );
  });
});

describe('cells of an answer', () => {
  test('have the keys of its members', () => {
    const district = { key: 'd', label: 'D' };
    const service = { key: 's', label: 'S' };
    const tally = tallyOf({ online: 1 });
    const rows = [{ members: { district, service }, tally }];
    expect(districtServiceCells({ kind: 'answered', by: ['service', 'district'], rows })).toEqual([
      { district: 'd', service: 's', tally },
    ]);
    const byDistrict = {
      kind: 'answered',
      by: ['district'],
      rows: [{ members: { district }, tally }],
    } as const;
    expect(() => districtServiceCells(byDistrict)).toThrow(RangeError);
  });
});
