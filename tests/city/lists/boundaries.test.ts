import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { areaCentre } from '../../../src/city/lists/area-centre.ts';
import { emptyLists } from '../../../src/city/lists/empty-lists.ts';
import { matchBoundaries } from '../../../src/city/lists/match-boundaries.ts';
import { readBoundaries } from '../../../src/city/lists/read-boundaries.ts';
import { shippedLists } from '../../../src/city/lists/shipped-lists.ts';
import { simplifiedPolygons } from '../../../src/city/lists/simplified-polygons.ts';
import { newDistrict, withBoundaries } from '../../../src/city/lists/with-boundaries.ts';

const square = (x: number, y: number, side = 0.1) => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
];
const feature = (properties: object, coordinates: unknown = square(36, 50), type = 'Polygon') => ({
  type: 'Feature',
  properties,
  geometry: { type, coordinates },
});
const collection = (...features: readonly object[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const features = (text: string) => {
  const read = readBoundaries(text);
  if (read.kind !== 'read') throw new Error(read.kind);
  return read.features;
};

describe('a GeoJSON file', () => {
  test.each([
    ['{', { kind: 'not-json' }],
    ['[1]', { kind: 'not-geojson' }],
    ['{"type":"Topology"}', { kind: 'not-geojson' }],
    [collection(feature({}, [36, 50], 'Point')), { kind: 'no-areas' }],
    [
      collection(feature({}, square(4_035_000, 6_460_000))),
      { kind: 'not-degrees', example: '4035000 6460000' },
    ],
    [
      JSON.stringify({
        ...(JSON.parse(collection(feature({}))) as object),
        crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::3857' } },
      }),
      { kind: 'not-degrees', example: 'urn:ogc:def:crs:EPSG::3857' },
    ],
    [
      collection(feature({ name: 'Північ' }, [square(36, 50)[0]?.slice(0, 4)])),
      { kind: 'open-ring', name: 'Північ' },
    ],
    [collection(feature({}, [[['a', 'b']]])), { kind: 'not-geojson' }],
    [collection(...Array.from({ length: 1001 }, () => feature({}))), { kind: 'too-many' }],
  ])('that cannot be used says why: %s', (text, told) => {
    expect(readBoundaries(text)).toEqual(told);
  });

  test('gives its areas with their names, the most telling first, and passes over points', () => {
    const text = collection(
      feature({ note: 'x', 'name:en': 'North', name: ' Північ ', id: 5 }),
      feature({ name: 'точка' }, [36, 50], 'Point'),
    );
    expect(readBoundaries(`\ufeff${text}`)).toMatchObject({
      kind: 'read',
      features: [{ names: ['Північ', 'North', 'x'] }],
      others: 1,
    });
  });
});

test('areas find their districts by any name; an area is one district, and both sides tell what is left', () => {
  const found = features(
    collection(
      feature({ name: 'Район Київський' }),
      feature({ NAME: 'Moskovskyi' }),
      feature({ name: 'Салтівський' }),
      feature({ name: 'Лісопарк' }),
    ),
  );
  const { districts, without } = matchBoundaries(found, shippedLists);
  expect(districts).toEqual(['kyivskyi', 'saltivskyi', null, null]);
  expect(without).toHaveLength(7);
});

test('districts can be made of areas, with codes, names and centres', () => {
  const found = features(
    collection(feature({ name: 'Північ', 'name:en': 'North' }), feature({ name: 'Південь' }, square(36, 49))),
  );
  const made = withBoundaries(emptyLists({ uk: 'Т', en: 'T' }), found, [newDistrict, newDistrict]);
  expect(made.districts).toMatchObject([
    { id: 'north', name: { uk: 'Північ', en: 'North' }, centre: { latitude: 50.05, longitude: 36.05 } },
    { id: 'pivden', name: { uk: 'Південь', en: 'Південь' } },
  ]);
  expect(made.boundaries.map(({ district }) => district)).toEqual(['north', 'pivden']);
  // a centre that is known stays, an area that is left out changes nothing
  const again = withBoundaries(shippedLists, found, ['kyivskyi', null]);
  expect(again.districts).toEqual(shippedLists.districts);
  expect(again.boundaries).toHaveLength(1);
});

test('a long ring becomes short, keeps its ends and stays about where it was', () => {
  const ring = Array.from({ length: 20_001 }, (_, at): readonly [number, number] => {
    const angle = ((at % 20_000) / 20_000) * 2 * Math.PI;
    return [36 + 0.1 * Math.cos(angle), 50 + 0.1 * Math.sin(angle)];
  });
  const [[simple] = []] = simplifiedPolygons([[[ring]]]);
  const outer = simple?.[0] ?? [];
  expect(outer.length).toBeLessThanOrEqual(6000);
  expect(outer.length).toBeGreaterThan(20);
  expect(outer[0]).toEqual(outer.at(-1));
  for (const [x, y] of outer) expect(Math.abs(Math.hypot(x - 36, y - 50) - 0.1)).toBeLessThan(0.000_02);
  expect(areaCentre(simple ? [simple] : [])).toEqual({ latitude: 50, longitude: 36 });
});

const path = fileURLToPath(
  new URL('../../../../shared/data/boundaries/kharkiv-raions.geojson', import.meta.url),
);
describe.skipIf(!existsSync(path))(`real boundaries in ${path} (skipped where absent)`, () => {
  test('match all districts and fit into a small map', () => {
    const found = features(readFileSync(path, 'utf8'));
    const { districts, without } = matchBoundaries(found, shippedLists);
    expect(without).toEqual([]);
    const { boundaries } = withBoundaries(shippedLists, found, districts);
    expect(boundaries).toHaveLength(9);
    expect(JSON.stringify(boundaries).length).toBeLessThan(200_000);
  });
});
