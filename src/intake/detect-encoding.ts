import type { Encoding } from './dialect.ts';
import { eightBitEncoding } from './eight-bit-encoding.ts';

const beginsWith = (bytes: Uint8Array, ...mark: number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** in Latin and Cyrillic text the upper byte of nearly every letter is one of these */
const isUpperByte = (byte: number | undefined): boolean => byte === 0x00 || byte === 0x04;

/** UTF-16 without a mark: the upper bytes stand at every second place, and hardly ever at the others. */
const unmarkedUtf16 = (head: Uint8Array): Encoding | null => {
  const pairs = Math.min(head.length >> 1, 1 << 15);
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (isUpperByte(head[2 * pair])) even++;
    if (isUpperByte(head[2 * pair + 1])) odd++;
  }
  if (odd >= 0.7 * pairs && even <= 0.2 * pairs) return 'utf-16le';
  return even >= 0.7 * pairs && odd <= 0.2 * pairs ? 'utf-16be' : null;
};

/**
 * The encoding of a text by its first bytes (best: 1 MiB): byte order mark, UTF-16 by its pattern, UTF-8
 * if it is strictly that, else an old encoding by the frequency of its letters. Plain ASCII is `utf-8`;
 * should other letters come later, the reader judges again from there. A letter cut at the end of the
 * head does no harm; `isWhole` says that the head is all there is.
 */
export const detectEncoding = (head: Uint8Array, isWhole = false): Encoding => {
  if (beginsWith(head, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (beginsWith(head, 0xff, 0xfe)) return 'utf-16le';
  if (beginsWith(head, 0xfe, 0xff)) return 'utf-16be';
  return unmarkedUtf16(head) ?? eightBitEncoding(head, isWhole);
};
