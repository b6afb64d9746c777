import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { softHyphens } from '../../src/charts/soft-hyphens.ts';

const shown = (text: string): string => softHyphens(text).replaceAll('\u00ad', '-');

describe('soft hyphens', () => {
  it.each([
    ['Холодногірський', 'Холо-дно-гір-ський'],
    ['Шевченківський', 'Шевче-нків-ський'],
    ['Салтівський', 'Салтів-ський'],
    ['Основ’янський', 'Основ’-ян-ський'],
    ['Слобідський', 'Слобід-ський'],
    ['Київ', 'Київ'],
    ['Kholodnohirskyi', 'Kholo-dno-hi-rskyi'],
  ])('breaks %s', (word, broken) => {
    expect(shown(word)).toBe(broken);
  });

  it('adds nothing but hyphens, never near the ends of a word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('абвйьєіїскт’ -xyz')) }), (text) => {
        expect(softHyphens(text).replaceAll('\u00ad', '')).toBe(text);
        expect(softHyphens(text)).not.toMatch(/(^|[ -])[^ -]{0,3}\u00ad|\u00ad[^ -]{0,3}($|[ -])/);
        expect(softHyphens(text)).not.toMatch(/\u00ad[ьй’]/);
      }),
    );
  });
});
