import { firstBytes } from './byte-words.ts';

export const hashStart = 0x811c_9dc5 | 0;
export const hashPrime = 0x0100_0193;

/** Mixes the last step: bytes of a length that is no multiple of four, and the length. */
export const hashEnd = (hash: number, rest: number, length: number): number => {
  const mixed = Math.imul(hash ^ rest, hashPrime) ^ length;
  return mixed ^ (mixed >>> 15);
};

/**
 * FNV-1a over words of four bytes, the last one filled up with zeros, and the length: a signed 32-bit number, the same that
 * `FieldCutter` computes on its way. `view` goes on for three bytes after `end`.
 */
export const hashBytes = (view: DataView<ArrayBuffer>, start: number, end: number): number => {
  let hash = hashStart;
  let at = start;
  for (; at + 4 <= end; at += 4) hash = Math.imul(hash ^ view.getInt32(at, true), hashPrime);
  return hashEnd(hash, at === end ? 0 : firstBytes(view.getInt32(at, true), end - at), end - start);
};
