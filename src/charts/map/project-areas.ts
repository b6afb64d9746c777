import type { MapArea, Place } from './map-area.ts';

/** A place in the picture: pixels from its upper left corner. */
export type Point = readonly [number, number];

export interface ProjectedArea {
  readonly key: string;
  /** all rings of all polygons; what is inside by the even-odd rule is the area */
  readonly rings: readonly (readonly Point[])[];
}

export interface ProjectedMap {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly ProjectedArea[];
}

interface Frame {
  /** pixels that may be taken */
  readonly width: number;
  readonly maxHeight: number;
}

/** Half a pixel is the finest that is drawn: borders that neighbours share are rounded alike, and stay shared. */
const rounded = (value: number): number => Math.round(value * 2) / 2;

/** Rounded, without the points that fall on the one before; none if it has no area left. */
const pixelRing = (ring: readonly Place[], project: (place: Place) => Point): readonly Point[] => {
  const points: Point[] = [];
  for (const place of ring) {
    const [x, y] = project(place);
    const point: Point = [rounded(x), rounded(y)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  const [first, last] = [points[0], points.at(-1)];
  // the way back to the first is drawn anyway
  if (points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
  return points.length < 3 ? [] : points;
};

/**
 * Areas in a picture, north up: equirectangular, with degrees of longitude shortened by the cosine of the middle latitude. That is
 * right to a hundredth over a city; a country would want another projection. A tiny area stays as a square of two pixels.
 */
export const projectAreas = (areas: readonly MapArea[], { width, maxHeight }: Frame): ProjectedMap => {
  let [west, east, south, north] = [180, -180, 90, -90];
  for (const { polygons } of areas)
    for (const [x, y] of polygons.flat(2)) {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    }
  if (east < west || width <= 0) return { width: Math.max(0, width), height: 0, areas: [] };
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [Math.max((east - west) * shrink, 1e-9), Math.max(north - south, 1e-9)];
  const scale = Math.min(width / across, maxHeight / down);
  const left = (width - across * scale) / 2;
  const project = ([x, y]: Place): Point => [left + (x - west) * shrink * scale, (north - y) * scale];
  const drawn = areas.map(({ key, polygons }): ProjectedArea => {
    const rings = polygons.flat().flatMap((ring) => {
      const points = pixelRing(ring, project);
      return points.length === 0 ? [] : [points];
    });
    const place = polygons[0]?.[0]?.[0];
    if (rings.length > 0 || place === undefined) return { key, rings };
    const [x, y] = project(place);
    const [dot, end]: readonly [Point, Point] = [
      [Math.min(rounded(x), width - 2), Math.min(rounded(y), maxHeight - 2)],
      [Math.min(rounded(x), width - 2) + 2, Math.min(rounded(y), maxHeight - 2) + 2],
    ];
    return { key, rings: [[dot, [end[0], dot[1]], end, [dot[0], end[1]]]] };
  });
  // a product may be a hair above what it was divided by
  return { width, height: Math.min(maxHeight, Math.ceil(down * scale)), areas: drawn };
};
