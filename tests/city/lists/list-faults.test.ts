import { describe, expect, test } from 'vitest';
import { createCityMatcher } from '../../../src/city/city-matcher.ts';
import { kharkiv } from '../../../src/city/kharkiv.ts';
import { emptyLists } from '../../../src/city/lists/empty-lists.ts';
import { listFaults } from '../../../src/city/lists/list-faults.ts';
import { listKinds } from '../../../src/city/lists/list-kinds.ts';
import { profileFromLists } from '../../../src/city/lists/profile-from-lists.ts';
import { listNames, type ReferenceLists } from '../../../src/city/lists/reference-lists.ts';
import { rowsFromCells } from '../../../src/city/lists/rows-from-cells.ts';
import { shippedLists } from '../../../src/city/lists/shipped-lists.ts';
import { tilePlaces } from '../../../src/city/lists/tile-places.ts';

const allFaults = (lists: ReferenceLists) => listNames.flatMap((list) => listFaults(lists, list));
const district = (id: string, uk: string, aliases: readonly string[] = []) => ({
  ...listKinds.districts.blank,
  id,
  name: { uk, en: uk },
  aliases,
});

describe('the shipped lists', () => {
  test('make the city that the program ships with', () => {
    expect(profileFromLists(shippedLists)).toEqual(kharkiv);
  });

  test('have no faults, and no invented figures', () => {
    expect(allFaults(shippedLists)).toEqual([]);
    expect(shippedLists.costs).toEqual([]);
    expect(shippedLists.districts.map(({ residents }) => residents.number)).toEqual(Array(9).fill(null));
  });
});

describe('lists that contradict themselves', () => {
  const faulty = (patch: Partial<ReferenceLists>) => allFaults({ ...shippedLists, ...patch });

  test('two districts cannot have one code, or one name however it is written', () => {
    expect(faulty({ districts: [district('a', 'Північ'), district('a', 'Південь')] })).toEqual([
      { list: 'districts', row: 1, column: 'id', code: 'duplicate', other: 'a' },
    ]);
    const districts = [district('a', 'Північ', ['р-н ПІВДЕНЬ', '…']), district('b', 'Південь')];
    expect(faulty({ districts })).toEqual([
      { list: 'districts', row: 0, column: 'aliases', code: 'ambiguous', other: 'b' },
      { list: 'districts', row: 0, column: 'aliases', code: 'says-nothing', other: '…' },
    ]);
  });

  test('a service has a category of the list, a word one kind, a day one holiday, a channel one cost a year', () => {
    const [service] = shippedLists.services;
    if (!service) throw new Error('no service');
    expect(faulty({ services: [{ ...service, category: 'nowhere' }] })).toMatchObject([
      { list: 'services', row: 0, column: 'category', code: 'not-in-list', other: 'nowhere' },
    ]);
    const channelWords = [
      { word: 'Портал', kind: 'online' },
      { word: 'портал ', kind: 'post' },
    ] as const;
    expect(faulty({ channelWords })).toMatchObject([{ row: 1, column: 'word', code: 'ambiguous' }]);
    const day = { date: '2025-01-01', name: { uk: 'а', en: 'a' } };
    expect(faulty({ holidays: [day, day] })).toMatchObject([{ row: 1, column: 'date', code: 'duplicate' }]);
    const cost = { ...listKinds.costs.blank, year: 2024 };
    expect(faulty({ costs: [cost, { ...cost, currency: 'грн' }] })).toMatchObject([
      { row: 1, column: 'year', code: 'duplicate' },
      { row: 1, column: 'currency', code: 'not-a-currency' },
    ]);
  });

  test('what has no faults makes a matcher; the matcher refuses what has', () => {
    const lists = { ...emptyLists({ uk: 'Т', en: 'T' }), districts: [district('a', 'Північ')] };
    expect(createCityMatcher(profileFromLists(lists)).district('північ')).toBe('a');
    const twice = { ...lists, districts: [...lists.districts, district('b', 'Північ')] };
    expect(() => createCityMatcher(profileFromLists(twice))).toThrow('means both');
  });
});

test.each([
  ['districts', 'id', '', 'required'],
  ['districts', 'id', 'Київ', 'not-an-id'],
  ['districts', 'residents', '12 тис.', 'not-a-number'],
  ['districts', 'residents', '-1', 'out-of-range'],
  ['districts', 'residents', '1,5', 'not-a-number'],
  ['districts', 'latitude', '5546123', 'out-of-range'],
  ['districts', 'residents-date', '2024-02-30', 'not-a-date'],
  ['services', 'online-since', '31.13.2024', 'not-a-date'],
  ['services', 'provider', 'держава', 'not-in-list'],
  ['channelWords', 'kind', 'факс', 'not-in-list'],
  ['channelWords', 'word', 'x'.repeat(301), 'too-long'],
  ['holidays', 'date', '', 'required'],
] as const)('a cell of %s, %s: %j is %s', (...[list, column, text, code]) => {
  const { columns, blank } = listKinds[list];
  const cells = columns.map(({ id }) => (id === column ? text : id === 'date' ? '2025-01-01' : 'city'));
  const { faults, rows } = rowsFromCells(list, [cells]);
  expect(faults).toContainEqual({ list, row: 0, column, code });
  expect(rows).toHaveLength(1);
  expect(blank).toBeDefined();
});

test('districts without places are laid out from north to south and west to east', () => {
  const at = (id: string, latitude: number, longitude: number) => ({
    ...district(id, id),
    centre: { latitude, longitude },
  });
  const places = tilePlaces([at('se', 49, 37), at('nw', 50, 36), at('ne', 50.1, 37), at('sw', 49.1, 36)]);
  expect(Object.fromEntries(places)).toEqual({
    nw: { column: 0, row: 0 },
    ne: { column: 1, row: 0 },
    sw: { column: 0, row: 1 },
    se: { column: 1, row: 1 },
  });
});
