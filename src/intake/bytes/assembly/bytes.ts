export const quote: i32 = 34;
export const lineFeed: i32 = 10;
export const carriageReturn: i32 = 13;

/** Bit per byte (0..15): does it equal that of `pattern`? */
export function equalBytes(block: v128, pattern: v128): i32 {
  return i8x16.bitmask(i8x16.eq(block, pattern));
}

/** Bit per byte (0..15): is it a control letter up to CR? Line ends are, tabs, and the NUL bytes of padding. */
export function controlBytes(block: v128): i32 {
  return i8x16.bitmask(i8x16.lt_u(block, i8x16.splat(14)));
}

/** Bit per byte (0..15): is it beyond ASCII? */
export function highBytes(block: v128): i32 {
  return i8x16.bitmask(block);
}

/** 15 bytes after them may be looked at. */
export function isAscii(start: usize, end: usize): bool {
  let at = start;
  for (; at + 16 <= end; at += 16) if (highBytes(v128.load(at)) != 0) return false;
  return (highBytes(v128.load(at)) & ((1 << (<i32>(end - at))) - 1)) == 0;
}

/** Are `length` bytes at `a` and `b` the same? 15 bytes after both may be looked at. */
export function sameBytes(a: usize, b: usize, length: i32): bool {
  let at: i32 = 0;
  for (; at + 16 <= length; at += 16) {
    if (equalBytes(v128.load(a + at), v128.load(b + at)) != 0xffff) return false;
  }
  const rest = (1 << (length - at)) - 1;
  return (equalBytes(v128.load(a + at), v128.load(b + at)) & rest) == rest;
}

/** A hash of bytes; 7 bytes after them may be looked at. */
export function hashBytes(start: usize, length: i32, seed: i32): u32 {
  return <u32>(wideHash(start, length, seed) >> 32);
}

/** The same in 64 bits, of which the upper ones are the better. */
export function wideHash(start: usize, length: i32, seed: i32): u64 {
  let hash: u64 = (<u64>seed * 0x9e3779b97f4a7c15) ^ <u64>length;
  let at: usize = start;
  let left = length;
  for (; left >= 16; left -= 16, at += 16) {
    const first = load<u64>(at) * 0xc2b2ae3d27d4eb4f;
    const second = load<u64>(at, 8) * 0x9fb21c651e98df25;
    hash = rotl<u64>(hash, 27) ^ (first + rotl<u64>(second, 32));
  }
  if (left >= 8) {
    hash = rotl<u64>(hash, 27) ^ (load<u64>(at) * 0xc2b2ae3d27d4eb4f);
    left -= 8;
    at += 8;
  }
  if (left > 0) {
    const rest = load<u64>(at) & (((<u64>1) << ((<u64>left) << 3)) - 1);
    hash = rotl<u64>(hash, 27) ^ (rest * 0x9fb21c651e98df25);
  }
  return (hash ^ (hash >> 32)) * 0x9e3779b97f4a7c15;
}

/** Is any byte zero? 15 bytes after them may be looked at, and are written. */
export function hasZero(start: usize, end: usize): bool {
  v128.store(end, i8x16.splat(1));
  const none = i8x16.splat(0);
  let zeros = none;
  for (let at = start; at < end; at += 16) zeros = v128.or(zeros, i8x16.eq(v128.load(at), none));
  return v128.any_true(zeros);
}
