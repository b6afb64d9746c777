import { type Utf8Letter, utf8LetterAt } from './utf8-letter-at.ts';

/** How many of the first bytes are whole UTF-8 letters, and whether they end because one is cut or malformed. */
export const utf8Prefix = (
  bytes: Uint8Array,
): { readonly length: number; readonly end: Utf8Letter['state'] } => {
  let at = 0;
  while (at < bytes.length) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const letter = utf8LetterAt(bytes, at);
    if (letter.state !== 'whole') return { length: at, end: letter.state };
    at += letter.length;
  }
  return { length: at, end: 'whole' };
};
