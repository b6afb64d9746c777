import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaPath } from '../../../src/charts/map/area-path.ts';
import { labelSpot } from '../../../src/charts/map/label-spot.ts';
import type { Place } from '../../../src/charts/map/map-area.ts';
import { type Point, projectAreas } from '../../../src/charts/map/project-areas.ts';

const box = ([x, y]: Place, width: number, height = width): readonly Place[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
  [x, y],
];
const frame = { width: 400, maxHeight: 400 };

/** The slow and obvious way: is a point inside by the even-odd rule? */
const isInside = ([x, y]: Point, rings: readonly (readonly Point[])[]): boolean => {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] as Point;
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  return inside;
};

describe('areas in a picture', () => {
  test('keep their proportions on the earth: at 60 degrees a degree east is half a degree north', () => {
    const { areas, height } = projectAreas([{ key: 'a', polygons: [[box([30, 59], 4, 2)]] }], frame);
    expect(areas[0]?.rings).toEqual([
      [
        [0, 400],
        [400, 400],
        [400, 0],
        [0, 0],
      ],
    ]);
    expect(height).toBe(400);
    const wide = projectAreas([{ key: 'a', polygons: [[box([30, 59], 8, 2)]] }], frame);
    expect(wide.height).toBe(200);
  });

  test('have north up and east on the right', () => {
    const { areas } = projectAreas(
      [
        { key: 'south west', polygons: [[box([36, 50], 0.1)]] },
        { key: 'north east', polygons: [[box([36.2, 50.2], 0.1)]] },
      ],
      frame,
    );
    const middle = (key: string) => labelSpot(areas.find((area) => area.key === key)?.rings ?? [], 4);
    expect(middle('south west')?.x).toBeLessThan(middle('north east')?.x ?? 0);
    expect(middle('south west')?.y).toBeGreaterThan(middle('north east')?.y ?? 999);
  });

  test('have their holes and all their parts, and the label stands in none of the holes', () => {
    const holed = [box([0, 0], 10), box([2, 2], 6)];
    const { areas } = projectAreas([{ key: 'a', polygons: [holed, [box([12, 0], 2)]] }], frame);
    const rings = areas[0]?.rings ?? [];
    expect(rings).toHaveLength(3);
    expect(areaPath(rings).match(/M/g)).toHaveLength(3);
    const at = (x: number, y: number): Point => [(x / 14) * 400, ((10 - y) / 14) * 400];
    expect(isInside(at(1, 5), rings)).toBe(true);
    expect(isInside(at(5, 5), rings)).toBe(false);
    expect(isInside(at(13, 1), rings)).toBe(true);
    expect(isInside(at(11, 5), rings)).toBe(false);
    const spot = labelSpot(rings, 12);
    if (spot === null) throw new Error('no place');
    expect(isInside([spot.x, spot.y], rings)).toBe(true);
  });

  test('that are too small to be seen stay as two pixels', () => {
    const { areas } = projectAreas(
      [
        { key: 'big', polygons: [[box([0, 0], 10)]] },
        { key: 'tiny', polygons: [[box([10 - 1e-7, 5], 1e-7)]] },
      ],
      frame,
    );
    expect(areas[1]?.rings[0]).toEqual([
      [398, 200],
      [400, 200],
      [400, 202],
      [398, 202],
    ]);
  });

  test('are never higher than there is room, where a product is a hair above what it was divided by', () => {
    const { height } = projectAreas(
      [
        { key: 'a', polygons: [[box([30, 50.57406234741211], 0.5, 51.79670059680939 - 50.57406234741211)]] },
        { key: 'b', polygons: [[box([30, 49.52275848388672], 0.05, 2)]] },
      ],
      { width: 519, maxHeight: 300 },
    );
    expect(height).toBeLessThanOrEqual(300);
  });

  test('are none where there is nothing to draw, or no room', () => {
    expect(projectAreas([], frame)).toEqual({ width: 400, height: 0, areas: [] });
    expect(projectAreas([{ key: 'a', polygons: [[box([0, 0], 1)]] }], { ...frame, width: 0 })).toMatchObject({
      areas: [],
    });
  });
});

const degrees = { noNaN: true, noDefaultInfinity: true } as const;
const anyTriangle = fc
  .tuple(
    fc.float({ min: 30, max: 40, ...degrees }),
    fc.float({ min: 44, max: 52, ...degrees }),
    fc.float({ min: Math.fround(0.01), max: 2, ...degrees }),
    fc.float({ min: Math.fround(0.01), max: 2, ...degrees }),
  )
  .map(([x, y, w, h]): readonly Place[] => [
    [x, y],
    [x + w, y],
    [x + w / 2, y + h],
    [x, y],
  ]);

test('whatever the areas are, they lie in the picture, and a label in its area with the room that is told', () => {
  fc.assert(
    fc.property(
      fc.array(anyTriangle, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 50, max: 900 }),
      (triangles, width) => {
        const map = projectAreas(
          triangles.map((ring, at) => ({ key: `${at}`, polygons: [[ring]] })),
          { width, maxHeight: 300 },
        );
        expect(map.height).toBeLessThanOrEqual(300);
        for (const { rings } of map.areas) {
          expect(rings.length).toBeGreaterThan(0);
          for (const [x, y] of rings.flat()) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(width + 0.5);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(300.5);
          }
          const spot = labelSpot(rings, 10);
          if (spot === null || spot.width < 4) continue;
          for (const dx of [-spot.width / 2 + 1, 0, spot.width / 2 - 1])
            for (const dy of [-4.9, 0, 4.9]) expect(isInside([spot.x + dx, spot.y + dy], rings)).toBe(true);
        }
      },
    ),
    { endOnFailure: true },
  );
});
