import { describe, expect, test } from 'vitest';
import { xxhash32 } from '../../src/cube/xxhash32.ts';

const sum = (text: string): number => xxhash32(new TextEncoder().encode(text));

describe('xxhash32', () => {
  test.each([
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ])('of %j is as published', (text, expected) => expect(sum(text)).toBe(expected));

  test('does not depend on where in a buffer the bytes are', () => {
    const bytes = new TextEncoder().encode('0123456789abcdef0123456789');
    const shifted = new Uint8Array(40);
    shifted.set(bytes, 3);
    expect(xxhash32(shifted.subarray(3, 3 + bytes.length))).toBe(xxhash32(bytes));
  });
});
