const prime1 = 0x9e37_79b1;
const prime2 = 0x85eb_ca77;
const prime3 = 0xc2b2_ae3d;
const prime4 = 0x27d4_eb2f;
const prime5 = 0x1656_67b1;

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

const round = (lane: number, word: number): number =>
  Math.imul(rotate((lane + Math.imul(word, prime2)) | 0, 13), prime1);

/** Mixes all whole stretches of 16 bytes, four lanes side by side. */
const mixStripes = (view: DataView<ArrayBuffer>): number => {
  let [a, b, c, d] = [(prime1 + prime2) | 0, prime2 | 0, 0, -prime1 | 0];
  for (let at = 0; at + 16 <= view.byteLength; at += 16) {
    a = round(a, view.getInt32(at, true));
    b = round(b, view.getInt32(at + 4, true));
    c = round(c, view.getInt32(at + 8, true));
    d = round(d, view.getInt32(at + 12, true));
  }
  return (rotate(a, 1) + rotate(b, 7) + rotate(c, 12) + rotate(d, 18)) | 0;
};

const mixRest = (start: number, view: DataView<ArrayBuffer>): number => {
  let hash = start;
  let at = view.byteLength - (view.byteLength % 16);
  for (; at + 4 <= view.byteLength; at += 4) {
    hash = Math.imul(rotate((hash + Math.imul(view.getInt32(at, true), prime3)) | 0, 17), prime4);
  }
  for (; at < view.byteLength; at += 1) {
    hash = Math.imul(rotate((hash + Math.imul(view.getUint8(at), prime5)) | 0, 11), prime1);
  }
  return hash;
};

/**
 * XXH32 with seed 0 of some bytes, as a whole number from 0 to 2^32 - 1. Every step can be undone, so a change within one
 * aligned 32-bit word always changes the sum.
 * Source: the xxHash specification (Y. Collet, github.com/Cyan4973/xxHash, doc/xxhash_spec.md).
 */
export const xxhash32 = (bytes: Uint8Array<ArrayBuffer>): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = bytes.byteLength >= 16 ? mixStripes(view) : prime5 | 0;
  let hash = mixRest((start + bytes.byteLength) | 0, view);
  hash = Math.imul(hash ^ (hash >>> 15), prime2);
  hash = Math.imul(hash ^ (hash >>> 13), prime3);
  return (hash ^ (hash >>> 16)) >>> 0;
};
