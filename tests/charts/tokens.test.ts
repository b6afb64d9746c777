import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, labDistance, linearRgb, luminance, seenWith, type Deficiency } from '../support/colour.ts';

const file = readFileSync(new URL('../../src/charts/tokens.css', import.meta.url), 'utf8');

const tokens = new Map(
  [...file.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

const themes = ['light', 'dark'] as const;
const sights: readonly Deficiency[] = ['protanopia', 'deuteranopia', 'tritanopia'];

describe.each(themes)('colours in the %s theme', (theme) => {
  const colour = (name: string): string => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no token --${name}`);
    return token[theme];
  };

  it.each([
    ['ink-1', 'paper'],
    ['ink-1', 'surface'],
    ['ink-2', 'paper'],
    ['ink-2', 'surface'],
    ['ink-3', 'paper'],
    ['ink-3', 'surface'],
    ['ink-1', 'scale-1'],
    ['ink-2', 'scale-1'],
    ['ink-3', 'scale-1'],
    ['online', 'surface'],
    ['online', 'paper'],
    ['online', 'scale-1'],
    ['up', 'surface'],
    ['up', 'paper'],
    ['up', 'scale-1'],
    ['down', 'surface'],
    ['down', 'paper'],
    ['down', 'scale-1'],
    ['signal', 'surface'],
    ['signal', 'paper'],
    ['signal', 'signal-tint'],
    ['ink-1', 'signal-tint'],
    ['ink-2', 'signal-tint'],
    ['on-scale-1', 'scale-1'],
    ['on-scale-2', 'scale-2'],
    ['on-scale-3', 'scale-3'],
    ['on-scale-4', 'scale-4'],
    ['on-scale-5', 'scale-5'],
  ])('reads text %s on %s (4.5 to 1)', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['online', 'assisted', 'person', 'phone', 'post', 'other', 'line-strong', 'focus'])(
    'sees a line of %s on the surface and the paper (3 to 1)',
    (line) => {
      expect(contrast(colour(line), colour('surface'))).toBeGreaterThanOrEqual(3);
      expect(contrast(colour(line), colour('paper'))).toBeGreaterThanOrEqual(2.8);
    },
  );

  it('goes from step to step of the scale in one direction, each step seen', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => linearRgb(colour(`scale-${step}`)));
    const light = steps.map(luminance);
    const sorted = light.toSorted((a, b) => (theme === 'light' ? b - a : a - b));
    expect(light).toEqual(sorted);
    for (const sight of sights) {
      for (let step = 1; step < steps.length; step++) {
        const [one, other] = [steps[step - 1], steps[step]];
        if (!one || !other) throw new Error('no step');
        expect(labDistance(seenWith(sight, one), seenWith(sight, other))).toBeGreaterThan(8);
      }
    }
  });

  it.each([
    ['up', 'down'],
    ['online', 'person'],
    ['online', 'phone'],
    ['online', 'signal'],
    ['up', 'signal'],
    ['person', 'phone'],
  ])('tells %s from %s without full colour sight', (one, other) => {
    for (const sight of sights) {
      const seen = labDistance(
        seenWith(sight, linearRgb(colour(one))),
        seenWith(sight, linearRgb(colour(other))),
      );
      expect(seen, sight).toBeGreaterThan(10);
    }
  });
});

describe('the token file', () => {
  it('was read: every colour has both themes', () => {
    expect(tokens.size).toBeGreaterThanOrEqual(28);
    const colours = [...file.matchAll(/#[0-9a-f]{3,8}/gi)];
    expect(colours.length).toBe(tokens.size * 2);
  });
});
