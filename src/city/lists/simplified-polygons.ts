import type { Polygon } from './reference-lists.ts';

type Position = Polygon[number][number];

/** About a metre: finer than any boundary is drawn. */
const rounded = ([x, y]: Position): Position => [
  Math.round(x * 100_000) / 100_000,
  Math.round(y * 100_000) / 100_000,
];

/** Squared distance of a position from the line between two others; degrees of longitude are shorter than those of latitude. */
const offLine = (at: Position, from: Position, to: Position): number => {
  const shrink = Math.cos((at[1] * Math.PI) / 180);
  const [dx, dy] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
  const [px, py] = [(at[0] - from[0]) * shrink, at[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
};

/** Douglas and Peucker 1973, without recursion: leaves out what lies within `degrees` of the line. */
const simplifiedRing = (ring: readonly Position[], degrees: number): readonly Position[] => {
  const keep = new Set([0, ring.length - 1]);
  const open: [number, number][] = [[0, ring.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    let [farthest, distance] = [-1, degrees * degrees];
    for (let at = from + 1; at < to; at += 1) {
      // all places lie within the ring
      const off = offLine(ring[at] as Position, ring[from] as Position, ring[to] as Position);
      if (off > distance) [farthest, distance] = [at, off];
    }
    if (farthest === -1) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  const kept = ring.filter((_, at) => keep.has(at));
  return kept.length < 4 ? ring : kept;
};

/** Positions of all rings. */
const size = (areas: readonly (readonly Polygon[])[]): number =>
  areas.flat(2).reduce((sum, ring) => sum + ring.length, 0);

/**
 * Areas with no more positions than a small map needs: rounded to about a metre, and coarser by steps until all of them together
 * have at most `most`. Each ring is made coarser for itself: neighbours may no longer touch everywhere.
 */
export const simplifiedPolygons = (
  areas: readonly (readonly Polygon[])[],
  most = 6_000,
): readonly (readonly Polygon[])[] => {
  let simple = areas.map((polygons) => polygons.map((rings) => rings.map((ring) => ring.map(rounded))));
  for (let degrees = 0.000_05; degrees < 0.1 && size(simple) > most; degrees *= 2)
    simple = simple.map((polygons) =>
      polygons.map((rings) => rings.map((ring) => [...simplifiedRing(ring, degrees)])),
    );
  return simple;
};
