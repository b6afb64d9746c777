import { joinBytes } from './join-bytes.ts';
import type { PieceDecoder } from './text-decoding.ts';

/** The text up to the first half of a pair that stands alone. */
const wellFormedPart = (text: string): string => {
  const repaired = text.toWellFormed();
  let at = 0;
  while (at < text.length && text.charCodeAt(at) === repaired.charCodeAt(at)) at++;
  return text.slice(0, at);
};

const units = (bytes: Uint8Array, isBigEndian: boolean): string => {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
    text += String.fromCharCode(isBigEndian ? first * 256 + second : second * 256 + first);
  }
  return text;
};

/** Strict UTF-16: half a letter or half a pair is `undecodable-encoding`. */
export const utf16Decoder = (encoding: 'utf-16le' | 'utf-16be'): PieceDecoder => {
  const isBigEndian = encoding === 'utf-16be';
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let cut = new Uint8Array(0);

  /** bytes that make whole letters: not half a unit, not the first half of a pair */
  const wholeLetters = (bytes: Uint8Array): number => {
    const even = bytes.length - (bytes.length % 2);
    const upper = bytes[even - (isBigEndian ? 2 : 1)] ?? 0;
    return upper >= 0xd8 && upper <= 0xdb ? even - 2 : even;
  };

  return (piece, isLast) => {
    const bytes = cut.length === 0 ? piece : joinBytes([cut, piece]);
    const length = wholeLetters(bytes);
    try {
      const text = decoder.decode(bytes.subarray(0, length));
      cut = bytes.slice(length);
      return { text, fault: isLast && cut.length > 0 ? 'undecodable-encoding' : null };
    } catch {
      return { text: wellFormedPart(units(bytes, isBigEndian)), fault: 'undecodable-encoding' };
    }
  };
};
