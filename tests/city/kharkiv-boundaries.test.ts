import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createCityMatcher } from '../../src/city/city-matcher.ts';
import { kharkiv } from '../../src/city/kharkiv.ts';

const path = fileURLToPath(
  new URL('../../../shared/data/boundaries/kharkiv-raions.geojson', import.meta.url),
);
const absent = !existsSync(path);

type Ring = readonly (readonly [number, number])[];
interface Feature {
  readonly properties: { readonly NAME_UA: string; readonly NAME_RUS: string; readonly NAME_LAT: string };
  readonly geometry: { readonly coordinates: readonly (readonly Ring[])[] };
}

/** even-odd rule over all rings */
const isInside = (rings: readonly Ring[], [x, y]: readonly [number, number]): boolean => {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
};

describe.skipIf(absent)(`real boundaries in ${path} (skipped where absent)`, () => {
  // the shape of that file: GeoJSON, multipolygons with these three properties
  const { features } = (absent ? { features: [] } : JSON.parse(readFileSync(path, 'utf8'))) as {
    readonly features: readonly Feature[];
  };
  const matcher = createCityMatcher(kharkiv);

  it('names all nine districts, old, Russian, Latin and misspelt', () => {
    const found = features.map(({ properties }) => matcher.district(properties.NAME_UA));
    expect(new Set(found)).toEqual(new Set(kharkiv.districts.map(({ id }) => id)));
    expect(found).toHaveLength(kharkiv.districts.length);
    for (const { properties } of features) {
      const id = matcher.district(properties.NAME_UA);
      expect(matcher.district(properties.NAME_RUS), properties.NAME_RUS).toBe(id);
      expect(matcher.district(properties.NAME_LAT), properties.NAME_LAT).toBe(id);
    }
  });

  it('holds the centre of each district', () => {
    for (const { properties, geometry } of features) {
      const id = matcher.district(properties.NAME_UA);
      const centre = kharkiv.districts.find((district) => district.id === id)?.centre;
      if (centre == null) throw new Error(`no district ${id}`);
      expect(isInside(geometry.coordinates.flat(), [centre.longitude, centre.latitude]), String(id)).toBe(
        true,
      );
    }
  });
});
