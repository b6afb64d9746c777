import { describe, expect, it } from 'vitest';
import { kharkiv } from '../../src/city/kharkiv.ts';

const { districts, services, serviceCategories } = kharkiv;

/** Cabinet resolution 55 of 2010, for the letters that occur in the names. */
const transliterate = (name: string): string =>
  name
    .replaceAll('зг', 'zgh')
    .replace(/['’ь]/g, '')
    .replace(/./gu, (letter, at: number) => {
      const soft: Record<string, string> = { я: 'ia', ю: 'iu', є: 'ie', ї: 'i', й: 'i' };
      const initial: Record<string, string> = { я: 'ya', ю: 'yu', є: 'ye', ї: 'yi', й: 'y' };
      const plain = Object.fromEntries(
        'а a,б b,в v,г h,ґ g,д d,е e,ж zh,з z,и y,і i,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф f,х kh,ц ts,ч ch,ш sh'
          .split(',')
          .map((pair) => pair.split(' ')),
      ) as Record<string, string>; // pairs by construction
      const lower = letter.toLowerCase();
      const latin = (at === 0 ? initial[lower] : undefined) ?? soft[lower] ?? plain[lower] ?? '?';
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    });

const unique = (values: readonly string[]) => new Set(values).size;

describe('Kharkiv', () => {
  it('has its nine districts, transliterated by the rule', () => {
    expect(districts).toHaveLength(9);
    expect(unique(districts.map(({ id }) => id))).toBe(9);
    for (const { id, name } of districts) {
      expect(name.en).toBe(transliterate(name.uk));
      expect(id).toBe(name.en.toLowerCase());
    }
  });

  it('places districts inside the city, each on a tile of its own', () => {
    for (const { centre } of districts) {
      expect(centre?.latitude).toBeGreaterThan(49.87);
      expect(centre?.latitude).toBeLessThan(50.11);
      expect(centre?.longitude).toBeGreaterThan(36.1);
      expect(centre?.longitude).toBeLessThan(36.46);
    }
    expect(unique(districts.map(({ tile }) => `${tile.column}/${tile.row}`))).toBe(9);
    for (const { tile } of districts) {
      expect([0, 1, 2, 3]).toContain(tile.column);
      expect([0, 1, 2]).toContain(tile.row);
    }
  });

  it('tiles lie roughly as the districts do', () => {
    const centreOf = (id: string) => districts.find((district) => district.id === id)?.centre;
    for (const a of districts)
      for (const b of districts) {
        if (a.tile.column === b.tile.column && a.tile.row < b.tile.row)
          expect(centreOf(a.id)?.latitude, `${a.id} over ${b.id}`).toBeGreaterThan(b.centre?.latitude ?? 0);
        if (a.tile.row === b.tile.row && a.tile.column < b.tile.column)
          expect(centreOf(a.id)?.longitude, `${a.id} left of ${b.id}`).toBeLessThan(b.centre?.longitude ?? 0);
      }
  });

  it('offers at least 45 services, of both providers, in known categories', () => {
    expect(services.length).toBeGreaterThanOrEqual(45);
    expect(unique(services.map(({ id }) => id))).toBe(services.length);
    expect(unique(services.map(({ name }) => name.uk))).toBe(services.length);
    expect(unique(services.map(({ name }) => name.en))).toBe(services.length);
    const categories = serviceCategories.map(({ id }) => id);
    for (const { id, category, onlineSince } of services) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(categories).toContain(category);
      if (onlineSince !== null) expect(new Date(onlineSince).toISOString().slice(0, 10)).toBe(onlineSince);
    }
    for (const category of categories)
      expect(services.some((service) => service.category === category)).toBe(true);
    expect(services.some(({ provider }) => provider === 'city')).toBe(true);
    expect(services.some(({ onlineSince }) => onlineSince === null)).toBe(true);
  });

  it('writes every Ukrainian apostrophe in names the same way', () => {
    for (const { name } of [...districts, ...services]) expect(name.uk).not.toMatch(/[’ʼ`]/);
  });

  it('keeps its holidays of nine years in order', () => {
    const dates = kharkiv.holidays.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(dates[0]).toBe('2019-01-01');
    expect(dates.at(-1)).toBe('2027-12-25');
  });
});
