import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../mock/city/spread.ts';

it('gives away everything, nobody more than one too many or too few', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.nat(10_000_000), weights, (total, shares) => {
      const sum = shares.reduce((all, one) => all + one, 0);
      fc.pre(sum > 1e-6);
      const parts = spread(total, Float64Array.from(shares));
      expect(parts.reduce((all, one) => all + one, 0)).toBe(total);
      parts.forEach((part, at) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(part).toBeGreaterThanOrEqual(0);
        expect(Math.abs(part - ((shares[at] ?? 0) / sum) * total)).toBeLessThanOrEqual(1 + 1e-6 * total);
      });
    }),
  );
});
