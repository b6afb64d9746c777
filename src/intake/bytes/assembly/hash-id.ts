let key0: u32 = 0;
let key1: u32 = 0;
export let hashLow: u32 = 0;
export let hashHigh: u32 = 0;

let v0: u32 = 0;
let v1: u32 = 0;
let v2: u32 = 0;
let v3: u32 = 0;

export function keyIds(first: u32, second: u32): void {
  key0 = first;
  key1 = second;
}

function round(): void {
  v0 += v1;
  v1 = rotl<u32>(v1, 5) ^ v0;
  v0 = rotl<u32>(v0, 16);
  v2 += v3;
  v3 = rotl<u32>(v3, 8) ^ v2;
  v0 += v3;
  v3 = rotl<u32>(v3, 7) ^ v0;
  v2 += v1;
  v1 = rotl<u32>(v1, 13) ^ v2;
  v2 = rotl<u32>(v2, 16);
}

function mix(word: u32): void {
  v3 ^= word;
  round();
  round();
  v0 ^= word;
}

/** what `trim` takes off, of ASCII */
function isSpace(byte: i32): bool {
  return byte == 32 || (byte >= 9 && byte <= 13);
}

export const blankId: i32 = 0;
export const asciiId: i32 = 1;
/** with letters beyond ASCII: for the reader of texts */
export const otherId: i32 = 2;

/** Hashes an id without the spaces around it, as half-sip-hash.ts does. */
export function hashId(from: usize, to: usize): i32 {
  let start = from;
  let end = to;
  while (start < end && isSpace(load<u8>(start))) start += 1;
  while (start < end && isSpace(load<u8>(end - 1))) end -= 1;
  if (start == end) return blankId;
  v0 = key0;
  v1 = key1 ^ 0xee;
  v2 = 0x6c796765 ^ key0;
  v3 = 0x74656462 ^ key1;
  let met: u32 = 0;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const word = load<u32>(at);
    met |= word;
    mix(word);
  }
  const left = <u32>(end - at);
  const last = load<u32>(at) & (((<u32>1) << (left << 3)) - 1);
  if (((met | last) & 0x80808080) != 0) return otherId;
  mix(last | ((<u32>(end - start)) << 24));
  v2 ^= 0xee;
  for (let i = 0; i < 4; i += 1) round();
  hashLow = v1 ^ v3;
  v1 ^= 0xdd;
  for (let i = 0; i < 4; i += 1) round();
  hashHigh = v1 ^ v3;
  return asciiId;
}
