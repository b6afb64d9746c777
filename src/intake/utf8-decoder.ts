import { joinBytes } from './join-bytes.ts';
import type { PieceDecoder } from './text-decoding.ts';
import { utf8LetterAt } from './utf8-letter-at.ts';
import { utf8Prefix } from './utf8-prefix.ts';

/** Where the last letter begins if the bytes end within it, else their length. */
const wholeLetters = (bytes: Uint8Array): number => {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    if (((bytes[at] ?? 0) & 0xc0) === 0x80) continue;
    return utf8LetterAt(bytes, at).state === 'cut' ? at : bytes.length;
  }
  return bytes.length;
};

/**
 * Strict UTF-8. A letter cut by the end of a piece waits for the next one; cut by the end of the file it is
 * `undecodable-encoding` (the file is not complete), anything else that is no UTF-8 `mixed-encodings`.
 * Pieces are decoded whole, not as a stream, so that the valid part before a fault is known to the letter.
 */
export const utf8Decoder = (): PieceDecoder => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let cut = new Uint8Array(0);
  return (piece, isLast) => {
    const bytes = cut.length === 0 ? piece : joinBytes([cut, piece]);
    const length = wholeLetters(bytes);
    try {
      const text = decoder.decode(bytes.subarray(0, length));
      cut = bytes.slice(length);
      return { text, fault: isLast && cut.length > 0 ? 'undecodable-encoding' : null };
    } catch {
      const valid = bytes.subarray(0, utf8Prefix(bytes).length);
      return { text: decoder.decode(valid), fault: 'mixed-encodings' };
    }
  };
};
