import type { Polygon } from './reference-lists.ts';

interface Moment {
  readonly area: number;
  readonly x: number;
  readonly y: number;
}

/** Area and first moments of a ring, counted from its first position: far from zero the sums would lose their digits. */
const momentOf = (ring: Polygon[number]): Moment => {
  const [x0, y0] = ring[0] ?? [0, 0];
  let [area, x, y] = [0, 0, 0];
  for (const [at, [x2, y2]] of ring.entries()) {
    const [x1, y1] = ring[Math.max(0, at - 1)] ?? [x0, y0];
    const cross = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
    area += cross / 2;
    x += ((x1 + x2 - 2 * x0) * cross) / 6;
    y += ((y1 + y2 - 2 * y0) * cross) / 6;
  }
  return area === 0 ? { area, x: x0, y: y0 } : { area, x: x0 + x / area, y: y0 + y / area };
};

/** The centre of gravity of the largest part of an area, in degrees to three places (about a hundred metres). */
export const areaCentre = (
  polygons: readonly Polygon[],
): { readonly latitude: number; readonly longitude: number } | null => {
  const moments = polygons.flatMap(([outer]) => (outer ? [momentOf(outer)] : []));
  const [largest] = moments.toSorted((one, other) => Math.abs(other.area) - Math.abs(one.area));
  if (largest === undefined) return null;
  const round = (degrees: number) => Math.round(degrees * 1000) / 1000;
  return { latitude: round(largest.y), longitude: round(largest.x) };
};
