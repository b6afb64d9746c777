import { expect, test } from 'vitest';
import { contentHash } from '../../src/engine/content-hash.ts';

const mebibyte = 1024 * 1024;

const filled = (bytes: number, change?: number) => {
  const content = new Uint8Array(bytes).fill(7);
  if (change !== undefined) content[change] = 8;
  return new Blob([content]);
};

test('one changed byte anywhere, or one more, is another file', async () => {
  const bytes = 9 * mebibyte;
  const variants = [
    filled(bytes),
    filled(bytes, 0),
    filled(bytes, 5 * mebibyte),
    filled(bytes, bytes - 1),
    filled(bytes + 1),
    filled(8 * mebibyte),
    new Blob([]),
  ];
  const hashes = await Promise.all(variants.map(contentHash));
  expect(new Set(hashes).size).toBe(variants.length);
  expect(await contentHash(filled(bytes))).toBe(hashes[0]);
});
