/** 64-bit key of a hash, as two 32-bit numbers. */
export type HashKey = readonly [number, number];

/** 64 bits as two signed 32-bit halves. */
export interface Hash64 {
  low: number;
  high: number;
}

/**
 * HalfSipHash-2-4 (Aumasson and Bernstein) with 64 bits of output: a keyed hash made of 32-bit steps only. `words` are the
 * bytes hashed, four to a word, the first lowest; the last one of `length` holds the rest and, highest, the number of bytes
 * modulo 256. `tweak` separates kinds of what is hashed; with 0 it is the method of its authors.
 */
export const halfSipHash = (
  { words, length, tweak }: { readonly words: Int32Array; readonly length: number; readonly tweak: number },
  key: HashKey,
  into: Hash64,
): void => {
  let v0 = key[0] | 0;
  let v1 = key[1] ^ 0xee ^ tweak;
  let v2 = 0x6c796765 ^ key[0];
  let v3 = 0x74656462 ^ key[1];
  // two rounds a word; then four, the first half, and four more, the second half
  const rounds = length * 2 + 8;
  for (let round = 0; round < rounds; round += 1) {
    const isWord = round < length * 2;
    const word = isWord ? (words[round >>> 1] as number) : 0; // round < 2 * length
    if (isWord && (round & 1) === 0) v3 ^= word;
    v0 = (v0 + v1) | 0;
    v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
    v0 = (v0 << 16) | (v0 >>> 16);
    v2 = (v2 + v3) | 0;
    v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
    v2 = (v2 << 16) | (v2 >>> 16);
    if (isWord) {
      if ((round & 1) === 1) v0 ^= word;
      if (round === length * 2 - 1) v2 ^= 0xee;
    } else if (round === length * 2 + 3) {
      into.low = v1 ^ v3;
      v1 ^= 0xdd;
    }
  }
  into.high = v1 ^ v3;
};
