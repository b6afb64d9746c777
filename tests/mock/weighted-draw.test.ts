import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createWeightedDraw } from '../../mock/city/weighted-draw.ts';

it('gives each place exactly its share of an even u', () => {
  const weight = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1000 }));
  fc.assert(
    fc.property(fc.array(weight, { minLength: 1, maxLength: 40 }), (weights) => {
      const sum = weights.reduce((all, one) => all + one, 0);
      fc.pre(sum > 0);
      const { weigh, draw } = createWeightedDraw(weights.length);
      weigh(Float64Array.from(weights));
      // each place is cut in two at a multiple of 1 / sum: so many even steps meet every part as often as its length
      const steps = weights.length * sum;
      const found = weights.map(() => 0);
      for (let step = 0; step < steps; step += 1) {
        const at = draw((step + 0.5) / steps);
        found[at] = (found[at] ?? 0) + 1;
      }
      expect(found).toEqual(weights.map((one) => one * weights.length));
    }),
    { numRuns: 50 },
  );
});
