import type { PieceDecoder } from './text-decoding.ts';

/** letters of an appended UTF-8 text: three of them in a row, as two bytes each */
const watchedLetters = 6;

const range = (from: number, to: number): Uint8Array =>
  Uint8Array.from({ length: to - from + 1 }, (_, step) => from + step);

/**
 * What a Cyrillic word in UTF-8 looks like when it is read in a single-byte encoding («РџРѕСЂ...»): three
 * times a lead byte D0 or D1 with a byte 80..BF. No text in these encodings has that: in Windows-1251 it
 * would be «Р» or «С» three times, each followed by a sign.
 */
const misreadWord = (decoder: TextDecoder): RegExp => {
  const escaped = (bytes: Uint8Array) =>
    [...decoder.decode(bytes)]
      .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join('');
  return new RegExp(`(?:[${escaped(range(0xd0, 0xd1))}][${escaped(range(0x80, 0xbf))}]){3}`);
};

/** Any byte is some letter here, so the only fault to be seen is UTF-8 that follows: `mixed-encodings`. */
export const singleByteDecoder = (encoding: 'windows-1251' | 'koi8-u' | 'ibm866'): PieceDecoder => {
  const decoder = new TextDecoder(encoding);
  const misread = misreadWord(decoder);
  let tail = '';
  return (bytes) => {
    // padding inside a word does not hide it: labels are the same with and without
    const text = decoder.decode(bytes).replaceAll('\0', '');
    // words that straddle the border of two pieces first
    const border = tail + text.slice(0, watchedLetters - 1);
    if (misread.test(border)) return { text: '', fault: 'mixed-encodings' };
    const at = text.search(misread);
    if (at !== -1) return { text: text.slice(0, at), fault: 'mixed-encodings' };
    tail = (tail + text.slice(1 - watchedLetters)).slice(1 - watchedLetters);
    return { text, fault: null };
  };
};
