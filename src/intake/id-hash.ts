/** 64-bit key of the hash, as two unsigned 32-bit numbers. */
export type HashKey = readonly [number, number];

/** A key that nobody knows: made anew for every import, so that its hashes say nothing about the ids. */
export const randomHashKey = (): HashKey => {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return [first, second];
};

/** The last hash computed, as two signed 32-bit halves: no object a row. */
export interface IdHash {
  low: number;
  high: number;
}

/**
 * HalfSipHash-2-4 (Aumasson and Bernstein) of a text's UTF-16 code units, 64 bits of output: a keyed hash made of
 * 32-bit steps only. The same text and key give the same hash on every machine.
 */
export const hashId = (text: string, key: HashKey, into: IdHash): void => {
  let v0 = key[0];
  let v1 = key[1] ^ 0xee;
  let v2 = 0x6c796765 ^ key[0];
  let v3 = 0x74656462 ^ key[1];
  const rounds = (times: number): void => {
    for (let round = 0; round < times; round += 1) {
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
    }
  };
  const absorb = (word: number): void => {
    v3 ^= word;
    rounds(2);
    v0 ^= word;
  };
  const even = text.length & ~1;
  for (let at = 0; at < even; at += 2) absorb(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  const odd = text.length > even ? text.charCodeAt(even) : 0;
  // the length in bytes, modulo 256, closes the last word, as the method wants
  absorb(odd | ((text.length * 2) << 24));
  v2 ^= 0xee;
  rounds(4);
  into.low = v1 ^ v3;
  v1 ^= 0xdd;
  rounds(4);
  into.high = v1 ^ v3;
};
