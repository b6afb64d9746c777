import type { Point } from './project-areas.ts';

/** Where a text fits best into an area, and how wide it may be there. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where the rings cross a level line, from left to right: between the first and the second it is inside, and so on. */
const crossings = (rings: readonly (readonly Point[])[], y: number): readonly number[] => {
  const at: number[] = [];
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] as Point; // wraps round
      if (y1 > y !== y2 > y) at.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    });
  }
  return at.sort((a, b) => a - b);
};

const lines = 24;

/**
 * The widest place of rings for a text of some height: the level line whose neighbours half a text above and below leave the
 * most room between them. null where nothing is inside.
 */
export const labelSpot = (rings: readonly (readonly Point[])[], height: number): LabelSpot | null => {
  const ys = rings.flat().map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let best: LabelSpot | null = null;
  for (let line = 0; line < lines; line += 1) {
    const y = top + ((line + 0.5) / lines) * (bottom - top);
    const middle = crossings(rings, y);
    const edges = [crossings(rings, y - height / 2), crossings(rings, y + height / 2)];
    for (let at = 0; at + 1 < middle.length; at += 2) {
      let [from, to] = [middle[at] ?? 0, middle[at + 1] ?? 0];
      const centre = (from + to) / 2;
      for (const edge of edges) {
        const inside = edge.findIndex(
          (x, place) => place % 2 === 0 && x <= centre && (edge[place + 1] ?? x) >= centre,
        );
        // the text would hang out
        [from, to] =
          inside < 0
            ? [centre, centre]
            : [Math.max(from, edge[inside] ?? from), Math.min(to, edge[inside + 1] ?? to)];
      }
      const width = Math.max(0, 2 * Math.min(centre - from, to - centre));
      if (best === null || width > best.width) best = { x: centre, y, width };
    }
  }
  return best;
};
