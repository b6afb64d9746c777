import { beforeAll, describe, expect, it } from 'vitest';
import type { Cube } from '../../src/cube/cube.ts';
import type { DayRange } from '../../src/cube/day-range.ts';
import type { Filter } from '../../src/cube/question.ts';
import { yearEarlier } from '../../src/cube/year-earlier.ts';
import { adoption } from '../../src/measures/adoption.ts';
import type { AdoptionSwitches } from '../../src/measures/adoption-switches.ts';
import { biggestChanges, type CellChange } from '../../src/measures/biggest-changes.ts';
import { districtServiceCells } from '../../src/measures/district-service-cells.ts';
import { reporting } from '../../src/measures/reporting.ts';
import { plantedDay } from '../../mock/city/planted-day.ts';
import { plantedTruths } from '../../mock/planted-truths.ts';
import { askCube } from '../support/ask-cube.ts';
import { demoImport } from '../support/demo-import.ts';

/** Whatever is planted must be found in the cube alone, and nothing where nothing is. */
const switches: AdoptionSwitches = { assisted: 'online', against: 'all' };
const { period, scenarios } = plantedTruths;
const lastDay = plantedDay(period.to);
const year2025: DayRange = { from: plantedDay('2025-01-01'), to: lastDay };
const minute = 120_000;

const cells = (cube: Cube, range: DayRange) =>
  districtServiceCells(askCube(cube, { filter: { range }, by: ['district', 'service'] }));

const changes = (cube: Cube, now: DayRange): CellChange[] =>
  biggestChanges(cells(cube, now), cells(cube, yearEarlier(now)), switches);

const silent = (cube: Cube, field: 'district' | 'service' | 'channel') =>
  reporting(askCube(cube, { filter: {}, by: ['period', field], every: 'day' }), field, year2025).silent.map(
    ({ key, since }) => ({ key, since }),
  );

describe('steady', () => {
  it.each([1, 2, 3])(
    'seed %i: nothing changes, nobody is silent',
    async (seed) => {
      const { cube } = await demoImport({ scenario: 'steady', seed, shape: 'wide', rows: 60_000 });
      expect(changes(cube, year2025)).toEqual([]);
      for (const field of ['district', 'service', 'channel'] as const)
        expect(silent(cube, field)).toEqual([]);
      // every year's adoption lies where the one constant share would put it, within four standard errors
      const years = askCube(cube, { filter: {}, by: ['period'], every: 'year' }).rows.map(({ tally }) =>
        adoption(tally, switches),
      );
      const whole = askCube(cube, { filter: {}, by: [] }).rows.map(({ tally }) =>
        adoption(tally, switches),
      )[0];
      if (whole?.kind !== 'value') throw new Error('no requests');
      expect(years).toHaveLength(3);
      for (const one of years) {
        if (one.kind !== 'value') throw new Error('no requests');
        const error = Math.sqrt((whole.value * (1 - whole.value)) / one.n);
        expect(Math.abs(one.value - whole.value)).toBeLessThan(4 * error);
      }
    },
    minute,
  );
});

const { campaign } = scenarios.campaign;
const campaignBefore: DayRange = { from: plantedDay(period.from), to: plantedDay(campaign.from) - 1 };
const campaignAfter: DayRange = { from: plantedDay(campaign.from), to: lastDay };

/** Online requests of all, where `keys` says. */
const onlineOf = (cube: Cube, range: DayRange, keys: NonNullable<Filter['keys']>) => {
  const count = (filter: Filter) =>
    askCube(cube, { filter, by: [] })
      .rows.flatMap(({ tally }) => [...tally])
      .reduce((sum, requests) => sum + requests, 0);
  const n = count({ range, keys });
  const online = count({ range, keys, kinds: ['online'] });
  return { n, online, share: online / n };
};

/** How many times the online share is as large after the campaign began, and the standard error of that. */
const factorOf = (cube: Cube, keys: NonNullable<Filter['keys']>) => {
  const before = onlineOf(cube, campaignBefore, keys);
  const after = onlineOf(cube, campaignAfter, keys);
  const factor = after.share / before.share;
  const error = factor * Math.sqrt((1 - after.share) / after.online + (1 - before.share) / before.online);
  return { factor, error };
};

describe('campaign', () => {
  let cube: Cube;
  beforeAll(async () => {
    ({ cube } = await demoImport({ scenario: 'campaign', seed: 1, shape: 'wide' }));
  }, minute);

  it('the jump is found where it is: no cell changed more', () => {
    const found = changes(cube, campaignAfter);
    const planted = campaign.services.map((service) => `${campaign.district} ${service}`);
    const named = found.map(({ district, service }) => `${district} ${service}`);
    expect(named.slice(0, planted.length).toSorted()).toEqual(planted.toSorted());
    // one in twenty of those listed may be there by chance
    expect(named.length).toBeLessThanOrEqual(planted.length + 1);
  });

  it.each(campaign.services)('the jump of %s has the planted size', (service) => {
    const { factor, error } = factorOf(cube, { district: [campaign.district], service: [service] });
    expect(Math.abs(factor - campaign.onlineShareFactor)).toBeLessThan(4 * error);
    // and the data are enough to tell it from nothing
    expect(factor - 1).toBeGreaterThan(4 * error);
  });

  it('nothing jumps in the other districts, nor for the other services of the district', () => {
    const others = (field: 'district' | 'service', own: readonly string[]) =>
      cube.members[field].map(({ key }) => key).filter((key) => !own.includes(key));
    const elsewhere = { district: others('district', [campaign.district]), service: campaign.services };
    const otherServices = { district: [campaign.district], service: others('service', campaign.services) };
    for (const keys of [elsewhere, otherServices]) {
      const { factor, error } = factorOf(cube, keys);
      expect(Math.abs(factor - 1)).toBeLessThan(4 * error);
    }
  });

  it('nobody is silent', () => {
    for (const field of ['district', 'service', 'channel'] as const) expect(silent(cube, field)).toEqual([]);
  });

  it(
    'nothing is found before it began',
    async () => {
      const { cube: other } = await demoImport({
        scenario: 'campaign',
        seed: 2,
        shape: 'wide',
        rows: 60_000,
      });
      expect(changes(other, { from: plantedDay('2024-01-01'), to: plantedDay('2024-12-31') })).toEqual([]);
    },
    minute,
  );
});

describe('silence', () => {
  it(
    'the systems that stop are found, with their day, and no other',
    async () => {
      const { cube } = await demoImport({ scenario: 'silence', seed: 1, shape: 'wide' });
      for (const dimension of ['service', 'channel'] as const) {
        const planted = scenarios.silence.silences.filter((one) => one.dimension === dimension);
        expect(planted).toHaveLength(1);
        expect(silent(cube, dimension)).toEqual(
          planted.map(({ key, from }) => ({ key, since: plantedDay(from) })),
        );
      }
      expect(silent(cube, 'district')).toEqual([]);
    },
    minute,
  );
});
