import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareTicks } from '../../src/charts/share-ticks.ts';

describe('share ticks', () => {
  it.each([
    [0.6, 4, [0, 0.2, 0.4, 0.6]],
    [0.61, 4, [0, 0.2, 0.4, 0.6, 0.8]],
    [1, 4, [0, 0.25, 0.5, 0.75, 1]],
    [0.93, 2, [0, 0.5, 1]],
    [0.08, 4, [0, 0.02, 0.04, 0.06, 0.08]],
    [0, 3, [0, 0.01]],
    [0.3, 1, [0, 0.5]],
  ])('up to %d in at most %i steps', (highest, most, ticks) => {
    expect(shareTicks(highest, most)).toEqual(ticks);
  });

  it('holds the value, begins at 0 and never passes 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 8 }),
        (highest, most) => {
          const ticks = shareTicks(highest, most);
          expect(ticks[0]).toBe(0);
          expect(ticks.at(-1)).toBeGreaterThanOrEqual(highest - 1e-9);
          expect(ticks.at(-1)).toBeLessThanOrEqual(1);
          expect(ticks.length - 1).toBeLessThanOrEqual(most);
          expect(new Set(ticks).size).toBe(ticks.length);
        },
      ),
    );
  });
});
