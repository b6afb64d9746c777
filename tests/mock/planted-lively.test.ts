import { beforeAll, describe, expect, it } from 'vitest';
import type { Cube } from '../../src/cube/cube.ts';
import type { Filter, GroupField } from '../../src/cube/question.ts';
import type { PeriodUnit } from '../../src/cube/period-unit.ts';
import { adoption } from '../../src/measures/adoption.ts';
import type { AdoptionSwitches } from '../../src/measures/adoption-switches.ts';
import { districtServiceCells } from '../../src/measures/district-service-cells.ts';
import { reporting } from '../../src/measures/reporting.ts';
import { targets } from '../../src/measures/targets.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';
import { plantedDay } from '../../mock/city/planted-day.ts';
import { plantedTruths } from '../../mock/planted-truths.ts';
import { askCube } from '../support/ask-cube.ts';
import { demoImport } from '../support/demo-import.ts';

const switches: AdoptionSwitches = { assisted: 'online', against: 'all' };
const { period, goesOnline, starts, growth, lowCell, powerCuts } = plantedTruths;
const year2025 = { from: plantedDay('2025-01-01'), to: plantedDay(period.to) };
const minute = 120_000;

/** Adoption by the keys of one field. */
const adoptionBy = (cube: Cube, field: Exclude<GroupField, 'period'>, filter: Filter = {}) =>
  new Map(
    askCube(cube, { filter, by: [field] }).rows.map(({ members, tally }) => {
      const measured = adoption(tally, switches);
      return [members[field]?.key ?? '', measured.kind === 'value' ? measured.value : Number.NaN];
    }),
  );

const requestsBy = (cube: Cube, every: PeriodUnit, filter: Filter) =>
  askCube(cube, { filter, by: ['period'], every }).rows.map(({ period: start = 0, tally }) => ({
    start,
    requests: tally.reduce((sum, count) => sum + count, 0),
  }));

const lowest = (measured: ReadonlyMap<string, number>): string | undefined =>
  [...measured].toSorted(([, a], [, b]) => a - b)[0]?.[0];

let cube: Cube;
beforeAll(async () => {
  ({ cube } = await demoImport({ scenario: 'growth', seed: 1, shape: 'wide' }));
}, minute);

describe('growth', () => {
  it('has all districts, at least 45 services, every channel kind, and every day', () => {
    expect(cube.members.district.map(({ key }) => key)).toEqual(
      kharkiv.districts.map(({ id }) => id).toSorted(),
    );
    const services = cube.members.service.map(({ key }) => key);
    expect(services.length).toBeGreaterThanOrEqual(45);
    expect(services.filter((key) => !kharkiv.services.some(({ id }) => id === key))).toEqual([]);
    expect(new Set(cube.members.channel.map(({ kind }) => kind))).toEqual(
      new Set(['online', 'assisted', 'in-person', 'phone', 'post', 'other']),
    );
    expect(cube.range).toEqual({ from: plantedDay(period.from), to: plantedDay(period.to) });
    expect(requestsBy(cube, 'day', {})).toHaveLength(1096);
    for (const { requests } of requestsBy(cube, 'year', {})) {
      expect(requests).toBeGreaterThan(1_000_000);
      expect(requests).toBeLessThan(1_500_000);
    }
  });

  it('adoption grows as planted, year after year and by an S', () => {
    const quarters = askCube(cube, { filter: {}, by: ['period'], every: 'quarter' }).rows.map(({ tally }) => {
      const measured = adoption(tally, switches);
      return measured.kind === 'value' ? measured.value : Number.NaN;
    });
    expect(quarters).toHaveLength(12);
    expect(Math.abs((quarters[0] ?? 0) - growth.firstQuarter)).toBeLessThan(0.01);
    expect(Math.abs((quarters[11] ?? 0) - growth.lastQuarter)).toBeLessThan(0.01);
    const gain = (from: number, to: number) => (quarters[to] ?? 0) - (quarters[from] ?? 0);
    expect(gain(4, 7)).toBeGreaterThan(gain(0, 3));
    expect(gain(4, 7)).toBeGreaterThan(gain(8, 11));
  });

  it('a service goes online midway: not one online request before its day, and then ever more', () => {
    const filter: Filter = { keys: { service: [goesOnline.service] }, kinds: ['online', 'assisted'] };
    const days = requestsBy(cube, 'day', filter);
    const since = plantedDay(goesOnline.from);
    expect(days[0]?.start).toBeGreaterThanOrEqual(since);
    expect(days[0]?.start).toBeLessThan(since + 14);
    expect(requestsBy(cube, 'day', { keys: { service: [goesOnline.service] } })[0]?.start).toBeLessThan(
      plantedDay(period.from) + 14,
    );
    const share = (from: string, to: string) =>
      adoptionBy(cube, 'service', { range: { from: plantedDay(from), to: plantedDay(to) } }).get(
        goesOnline.service,
      );
    expect(share('2024-07-01', '2024-09-30')).toBeGreaterThan(share('2024-03-01', '2024-03-31') ?? 1);
    expect(kharkiv.services.find(({ id }) => id === goesOnline.service)?.onlineSince).toBe(goesOnline.from);
  });

  it('no service has an online request before the day that the city offers it', () => {
    const rows = askCube(cube, {
      filter: { kinds: ['online'] },
      by: ['service', 'period'],
      every: 'day',
    }).rows;
    for (const { id, onlineSince } of kharkiv.services) {
      const first = rows.find(({ members }) => members.service?.key === id)?.period;
      if (first === undefined) continue;
      if (onlineSince === null) throw new Error(`${id} is not offered online`);
      expect(first, id).toBeGreaterThanOrEqual(plantedDay(onlineSince));
    }
  });

  it('a service that is new has no past', () => {
    const [first] = requestsBy(cube, 'day', { keys: { service: [starts.service] } });
    expect(first?.start).toBe(plantedDay(starts.from));
  });

  it('the low district and the low cell are found', () => {
    expect(lowest(adoptionBy(cube, 'district'))).toBe(plantedTruths.lowDistrict);
    const inService = adoptionBy(cube, 'district', { keys: { service: [lowCell.service] } });
    expect(lowest(inService)).toBe(lowCell.district);
    const cells = districtServiceCells(
      askCube(cube, { filter: { range: year2025 }, by: ['district', 'service'] }),
    );
    const found = targets(cells, switches, { fewest: 100 });
    const place = found.findIndex(
      ({ district, service }) => district === lowCell.district && service === lowCell.service,
    );
    // everyday services have ten times its volume and an ordinary gap each
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThan(20);
    const sameService = found.filter(({ service }) => service === lowCell.service);
    expect(sameService[0]?.district).toBe(lowCell.district);
  });

  it('the power fails: city systems fall below half of the week before', () => {
    const keys = { channel: ['портал', 'застосунок', 'ЦНАП'] };
    const days = new Map(requestsBy(cube, 'day', { keys }).map(({ start, requests }) => [start, requests]));
    for (const { from, to } of powerCuts) {
      const length = plantedDay(to) - plantedDay(from) + 1;
      const sum = (first: number) =>
        Array.from({ length }, (_, i) => days.get(first + i) ?? 0).reduce((a, b) => a + b, 0);
      const weeks = Math.ceil(length / 7) * 7;
      expect(sum(plantedDay(from)), from).toBeLessThan(0.5 * sum(plantedDay(from) - weeks));
    }
  });

  it('desks are closed on Sundays, portals are not', () => {
    const onSundays = (channel: string) =>
      requestsBy(cube, 'day', { keys: { channel: [channel] } }).filter(({ start }) => (start + 3) % 7 === 6)
        .length;
    expect(onSundays('ЦНАП')).toBe(0);
    expect(onSundays('портал')).toBeGreaterThan(150);
  });

  it('nobody stops reporting', () => {
    for (const field of ['district', 'service', 'channel'] as const) {
      const answer = askCube(cube, { filter: {}, by: ['period', field], every: 'day' });
      expect(reporting(answer, field, year2025).silent).toEqual([]);
    }
  });
});

describe('growth, by age group', () => {
  it(
    'the low age group is found, at any number of rows',
    async () => {
      for (const rows of [20_000, 120_000]) {
        const { cube: log, report } = await demoImport({
          scenario: 'growth',
          seed: 4,
          shape: 'requests',
          rows,
        });
        expect(report.requests).toBe(rows);
        const measured = adoptionBy(log, 'segment1');
        expect(measured.size).toBe(6);
        expect(lowest(measured)).toBe(plantedTruths.lowAgeGroup);
      }
    },
    minute,
  );

  it(
    'fewer rows are the same city',
    async () => {
      const { cube: small } = await demoImport({
        scenario: 'growth',
        seed: 9,
        shape: 'requests',
        rows: 40_000,
      });
      const large = adoptionBy(cube, 'district');
      for (const [district, share] of adoptionBy(small, 'district'))
        expect(Math.abs(share - (large.get(district) ?? 0)), district).toBeLessThan(0.04);
    },
    minute,
  );
});
