import fc from 'fast-check';
import { expect, it } from 'vitest';
import { utf8Prefix } from '../../src/intake/utf8-prefix.ts';

const bytes = fc
  .array(
    fc.oneof(
      fc
        .constantFrom('a', 'ї', '№', '😀', '\u0800', '\uffff')
        .map((text) => [...new TextEncoder().encode(text)]),
      fc.integer({ min: 0, max: 255 }).map((byte) => [byte]),
      fc.constantFrom([0xe0, 0x9f], [0xed, 0xa0], [0xf0, 0x8f], [0xf4, 0x90], [0xc1, 0xbf], [0xf5, 0x80]),
    ),
    { maxLength: 12 },
  )
  .map((parts) => Uint8Array.from(parts.flat()));

const isWhole = (part: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(part);
    return true;
  } catch {
    return false;
  }
};

it('the valid part of UTF-8 is what the platform takes, to the byte', () => {
  fc.assert(
    fc.property(bytes, (all) => {
      const { length, end } = utf8Prefix(all);
      expect(isWhole(all.subarray(0, length))).toBe(true);
      expect(end === 'whole').toBe(isWhole(all));
      // the letter after it is none, however it goes on
      if (end === 'malformed') {
        const lossy = new TextDecoder().decode(all.subarray(length));
        expect(lossy.startsWith('\ufffd')).toBe(true);
      }
      if (end === 'cut') {
        const completions = [
          [0x80],
          [0xbf],
          [0x80, 0x80],
          [0xbf, 0xbf],
          [0x80, 0x80, 0x80],
          [0xbf, 0xbf, 0xbf],
        ];
        expect(completions.some((rest) => isWhole(Uint8Array.from([...all, ...rest])))).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});
