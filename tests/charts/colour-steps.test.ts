import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { colourStep } from '../../src/charts/colour-step.ts';
import { colourSteps } from '../../src/charts/colour-steps.ts';
import type { Measurement } from '../../src/measures/measurement.ts';

const value = (share: number): Measurement => ({ kind: 'value', value: share, n: 100, low: 0, high: 1 });

describe('colour steps', () => {
  it('finds round borders for districts that are close together', () => {
    expect(colourSteps([0.494, 0.532, 0.662].map(value))).toEqual([0.52, 0.56, 0.6, 0.64]);
  });

  it('is twenty points a step over the whole range', () => {
    expect(colourSteps([0.01, 0.99].map(value))).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(colourSteps([0, 1].map(value))).toEqual([0.2, 0.4, 0.6, 0.8]);
  });

  it('works without a value, and with one', () => {
    expect(colourSteps([{ kind: 'missing', reason: 'too-few' }])).toHaveLength(4);
    expect(colourSteps([value(1)])).toEqual([0.96, 0.97, 0.98, 0.99]);
  });

  it('uses borders inside 0..1 that grow, and a higher value never has a lower step', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(shares, (values) => {
        const steps = colourSteps(values.map(value));
        expect(steps.toSorted((a, b) => a - b)).toEqual(steps);
        expect(steps[0]).toBeGreaterThan(0);
        expect(steps[3]).toBeLessThan(1);
        const sorted = values.toSorted((a, b) => a - b).map((share) => colourStep(share, steps));
        expect(sorted.toSorted((a, b) => a - b)).toEqual(sorted);
      }),
    );
  });

  it('gives a value on a border to the step above', () => {
    expect([0.1, 0.2, 0.39, 0.4, 0.8, 1].map((share) => colourStep(share, [0.2, 0.4, 0.6, 0.8]))).toEqual([
      1, 2, 2, 3, 5, 5,
    ]);
  });
});
