import type { Encoding } from '../dialect.ts';
import { utf8LetterAt } from '../utf8-letter-at.ts';
import { utf8Prefix } from '../utf8-prefix.ts';

/** How the bytes of a file are checked and decoded; UTF-16 was made UTF-8 before. */
export interface EncodedText {
  readonly encoding: Encoding;
  readonly isSingleByte: boolean;
  /** Are the bytes of the encoding throughout? */
  isSound(bytes: Uint8Array<ArrayBuffer>, start: number, end: number): boolean;
  /** how many of the first bytes are, and whether the next letter is only cut */
  soundPart(bytes: Uint8Array<ArrayBuffer>): { readonly length: number; readonly isCut: boolean };
  /** the text of sound bytes */
  decode(bytes: Uint8Array<ArrayBuffer>): string;
}

const isSoundUtf8 = (bytes: Uint8Array, start: number, end: number): boolean => {
  let at = start;
  while (at < end) {
    const byte = bytes[at] as number; // at < end
    if (byte < 0x80) at += 1;
    else if (byte >= 0xc2 && byte <= 0xdf && at + 1 < end && ((bytes[at + 1] as number) & 0xc0) === 0x80)
      at += 2;
    else {
      const letter = utf8LetterAt(bytes, at);
      if (letter.state !== 'whole' || at + letter.length > end) return false;
      at += letter.length;
    }
  }
  return true;
};

const utf8Text = (encoding: Encoding): EncodedText => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return {
    encoding,
    isSingleByte: false,
    isSound: isSoundUtf8,
    soundPart: (bytes) => {
      const { length, end } = utf8Prefix(bytes);
      return { length, isCut: end === 'cut' };
    },
    decode: (bytes) => decoder.decode(bytes),
  };
};

/** a word of three letters in UTF-8, as `singleByteDecoder` watches for it */
const watchedBytes = 6;

/** Where Cyrillic UTF-8 of three letters begins among bytes of a single-byte encoding; -1 if nowhere. */
const misreadAt = (bytes: Uint8Array, start: number, end: number): number => {
  let run = 0;
  for (let at = start; at + 1 < end; ) {
    const byte = bytes[at] as number; // at < end
    const next = bytes[at + 1] as number;
    if ((byte === 0xd0 || byte === 0xd1) && next >= 0x80 && next <= 0xbf) {
      run += 2;
      at += 2;
      if (run === watchedBytes) return at - watchedBytes;
    } else {
      run = 0;
      at += 1;
    }
  }
  return -1;
};

const singleByteText = (encoding: Encoding): EncodedText => {
  const decoder = new TextDecoder(encoding);
  return {
    encoding,
    isSingleByte: true,
    isSound: (bytes, start, end) => misreadAt(bytes, start, end) === -1,
    soundPart: (bytes) => {
      const at = misreadAt(bytes, 0, bytes.length);
      return { length: at === -1 ? bytes.length : at, isCut: false };
    },
    decode: (bytes) => decoder.decode(bytes),
  };
};

export const encodedText = (encoding: Encoding): EncodedText =>
  encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be'
    ? utf8Text(encoding)
    : singleByteText(encoding);
