import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadApart } from '../../src/charts/spread-apart.ts';

const room = { from: 0, to: 400 };

describe('spreading labels apart', () => {
  it('leaves places alone that are far enough apart', () => {
    expect(spreadApart([10, 200, 60], 17, room)).toEqual([10, 200, 60]);
  });

  it('moves a pair around its middle', () => {
    expect(spreadApart([100, 104], 17, room)).toEqual([93.5, 110.5]);
  });

  it('moves a pair at the border away from it', () => {
    expect(spreadApart([398, 400], 17, room)).toEqual([383, 400]);
    expect(spreadApart([2, 0], 17, room)).toEqual([17, 0]);
  });

  it('keeps gap, order and room for any places, and moves none without need', () => {
    const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 12 });
    fc.assert(
      fc.property(places, (wanted) => {
        const got = spreadApart(wanted, 17, room);
        const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
        const sorted = order.map(({ index }) => got[index] ?? Number.NaN);
        for (const [at, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(room.from - 1e-6);
          expect(place).toBeLessThanOrEqual(room.to + 1e-6);
          if (at > 0) expect(place - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(17 - 1e-6);
        }
        const crowded = order.some(({ place }, at) => at > 0 && place - (order[at - 1]?.place ?? 0) < 17);
        if (!crowded) expect(got).toEqual(wanted);
      }),
    );
  });

  it('shrinks the gap where there is no room, and still keeps the order', () => {
    const got = spreadApart([5, 5, 5, 5], 20, { from: 0, to: 30 });
    expect(got).toEqual([0, 10, 20, 30]);
  });
});
