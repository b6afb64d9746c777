import { expect, it } from 'vitest';
import { exponential } from '../../mock/city/exponential.ts';

it('is e^x as nearly as it says', () => {
  for (let x = -30; x <= 8; x += 0.37)
    expect(Math.abs(exponential(x) / Math.exp(x) - 1), `at ${x}`).toBeLessThanOrEqual(
      (x * x) / 131_000 + 1e-9,
    );
  expect(exponential(0)).toBe(1);
  expect(exponential(-1e6)).toBe(0);
});
