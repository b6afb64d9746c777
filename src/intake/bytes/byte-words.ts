/**
 * Four bytes at a time, as one signed 32-bit number with the first byte in its lowest bits. Tests on all four at once leave
 * bit 7 set in bytes that pass; of these only the lowest is certain, for a borrow may reach those above it. (The method is old:
 * H. S. Warren, Hacker's Delight, section 6-1.)
 */
const everyByte = 0x0101_0101;
export const highBits = 0x8080_8080 | 0;

/** All four bytes the same. */
export const fourTimes = (byte: number): number => Math.imul(byte, everyByte);

/** Which bytes of a word equal those of a pattern: `& highBits` says it, see above. */
export const bytesEqual = (word: number, pattern: number): number => {
  const difference = word ^ pattern;
  return (difference - everyByte) & ~difference;
};

/** Which bytes of a word are below those of a pattern (1..128): `& highBits` says it, see above. */
export const bytesBelow = (word: number, pattern: number): number => (word - pattern) & ~word;

/** Place (0..3) of the lowest byte that passed; of no meaning if none did. */
export const lowestPassed = (passed: number): number => (31 - Math.clz32(passed & -passed)) >> 3;

/** A word of which only the first `bytes` (0..3) count. */
export const firstBytes = (word: number, bytes: number): number => word & ((1 << (bytes << 3)) - 1);
