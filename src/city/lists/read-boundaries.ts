import type { Polygon } from './reference-lists.ts';

/** An area of a GeoJSON file, with all texts by which it may be called. */
export interface BoundaryFeature {
  /** values of its properties that are texts, the most telling first */
  readonly names: readonly string[];
  readonly polygons: readonly Polygon[];
}

export type ReadBoundaries =
  | {
      readonly kind: 'read';
      readonly features: readonly BoundaryFeature[];
      /** features that are no areas (points, lines): passed over */
      readonly others: number;
    }
  | { readonly kind: 'not-json' | 'not-geojson' | 'no-areas' | 'too-many' }
  /** coordinates that are no degrees: metres of a projection, or longitude and latitude in a way of their own */
  | { readonly kind: 'not-degrees'; readonly example: string }
  | { readonly kind: 'open-ring'; readonly name: string };

/** More than any city has districts; a country's villages are another file. */
const mostFeatures = 1_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Position = readonly [number, number];

const positionOf = (value: unknown): Position | null => {
  const place: readonly unknown[] = Array.isArray(value) ? value : [];
  const [x, y] = place;
  return typeof x === 'number' && typeof y === 'number' ? [x, y] : null;
};

const isDegrees = ([x, y]: Position): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;

class Refusal extends Error {
  readonly because: Exclude<ReadBoundaries, { readonly kind: 'read' }>;

  constructor(because: Refusal['because']) {
    super(because.kind);
    this.because = because;
  }
}

const ringOf = (value: unknown, name: string): readonly Position[] => {
  const ring = (Array.isArray(value) ? value : []).map((position: unknown) => {
    const read = positionOf(position);
    if (read === null) throw new Refusal({ kind: 'not-geojson' });
    if (!isDegrees(read)) throw new Refusal({ kind: 'not-degrees', example: read.join(' ') });
    return read;
  });
  const [first, last] = [ring[0], ring.at(-1)];
  if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1])
    throw new Refusal({ kind: 'open-ring', name });
  return ring;
};

const polygonOf = (value: unknown, name: string): Polygon =>
  (Array.isArray(value) ? value : []).map((ring: unknown) => ringOf(ring, name));

const polygonsOf = (geometry: unknown, name: string): readonly Polygon[] => {
  if (!isRecord(geometry)) return [];
  const { type, coordinates, geometries } = geometry;
  const list: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
  if (type === 'Polygon') return [polygonOf(list, name)];
  if (type === 'MultiPolygon') return list.map((polygon) => polygonOf(polygon, name));
  if (type !== 'GeometryCollection' || !Array.isArray(geometries)) return [];
  return geometries.flatMap((part: unknown) => polygonsOf(part, name));
};

/** `name` before `name:uk`, `NAME_UA` and the like before anything else. */
const telling = (key: string): number => {
  if (/^(name|nazva|назва)$/i.test(key)) return 0;
  return /name|nazva|назва|district|raion|район/i.test(key) ? 1 : 2;
};

const namesOf = (properties: unknown): readonly string[] => {
  if (!isRecord(properties)) return [];
  const texts = Object.entries(properties).flatMap(([key, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[key, value.trim()] as const] : [],
  );
  const sorted = texts.toSorted(([one], [other]) => telling(one) - telling(other));
  return [...new Set(sorted.map(([, value]) => value))];
};

/** Older files say which coordinates they have; degrees by any of their names are ours. */
const isOtherCrs = ({ crs }: Readonly<Record<string, unknown>>): string | null => {
  const name = isRecord(crs) && isRecord(crs['properties']) ? crs['properties']['name'] : null;
  return typeof name === 'string' && !/CRS84|4326|WGS ?84/i.test(name) ? name : null;
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Refusal({ kind: 'not-json' });
  }
};

const read = (text: string): ReadBoundaries => {
  const whole = parsed(text);
  if (!isRecord(whole)) return { kind: 'not-geojson' };
  const { type, features } = whole;
  const list: unknown = type === 'FeatureCollection' ? features : type === 'Feature' ? [whole] : null;
  if (!Array.isArray(list)) return { kind: 'not-geojson' };
  if (list.length > mostFeatures) return { kind: 'too-many' };
  const crs = isOtherCrs(whole);
  if (crs !== null) return { kind: 'not-degrees', example: crs };
  const areas = list.flatMap((feature: unknown): BoundaryFeature[] => {
    if (!isRecord(feature)) return [];
    const names = namesOf(feature['properties']);
    const polygons = polygonsOf(feature['geometry'], names[0] ?? '');
    return polygons.length === 0 ? [] : [{ names, polygons }];
  });
  if (areas.length === 0) return { kind: 'no-areas' };
  return { kind: 'read', features: areas, others: list.length - areas.length };
};

/** Reads a GeoJSON text (RFC 7946: longitude and latitude in degrees): its areas, or why there are none to be had. */
export const readBoundaries = (text: string): ReadBoundaries => {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Refusal) return error.because;
    throw error;
  }
};
