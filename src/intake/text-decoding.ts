import type { Encoding } from './dialect.ts';
import { eightBitEncoding } from './eight-bit-encoding.ts';
import { joinBytes } from './join-bytes.ts';
import { singleByteDecoder } from './single-byte-decoder.ts';
import { utf16Decoder } from './utf16-decoder.ts';
import { utf8Decoder } from './utf8-decoder.ts';

/** Text up to the place where the bytes stop being of the encoding. */
export interface DecodedPiece {
  readonly text: string;
  readonly fault: 'mixed-encodings' | 'undecodable-encoding' | null;
}

export type PieceDecoder = (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => DecodedPiece;

export interface TextDecoding {
  readonly push: PieceDecoder;
  /** the encoding in use by now */
  readonly encoding: () => Encoding;
}

/** from the first letter beyond ASCII: enough to judge an encoding, for every cut into pieces the same */
const judgedBytes = 1 << 16;
const byteOrderMarks = /^\ufeff+/;

const decoderFor = (encoding: Encoding): PieceDecoder => {
  if (encoding === 'utf-8') return utf8Decoder();
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16Decoder(encoding);
  return singleByteDecoder(encoding);
};

/**
 * Decodes a file piece by piece, strictly: bytes that are not of the encoding are a fault, never a «�».
 *
 * A text called UTF-8 may have been plain ASCII as far as anyone looked. So the encoding is judged again
 * at its first letter beyond ASCII, over the 64 KiB from there; what came before is the same in either.
 *
 * Byte order marks at the start and NUL letters anywhere are dropped: NULs are padding that some
 * exports leave in fields, and a label is the same with and without it.
 */
export const textDecoding = (expected: Encoding): TextDecoding => {
  let encoding = expected;
  let decoder: PieceDecoder | null = expected === 'utf-8' ? null : decoderFor(expected);
  let judged: Uint8Array<ArrayBuffer>[] = [];
  let judgedLength = 0;
  let isAtStart = true;

  const judge = (bytes: Uint8Array<ArrayBuffer>, isLast: boolean): DecodedPiece => {
    judged.push(bytes);
    judgedLength += bytes.length;
    if (judgedLength < judgedBytes && !isLast) return { text: '', fault: null };
    const all = joinBytes(judged);
    judged = [];
    encoding = eightBitEncoding(all.subarray(0, judgedBytes), isLast && all.length <= judgedBytes);
    decoder = decoderFor(encoding);
    return decoder(all, isLast);
  };

  const pushAscii = (bytes: Uint8Array<ArrayBuffer>, isLast: boolean): DecodedPiece => {
    if (judgedLength > 0) return judge(bytes, isLast);
    const foreign = bytes.findIndex((byte) => byte >= 0x80);
    const ascii = new TextDecoder().decode(foreign === -1 ? bytes : bytes.subarray(0, foreign));
    if (foreign === -1) return { text: ascii, fault: null };
    const rest = judge(bytes.subarray(foreign), isLast);
    return { text: ascii + rest.text, fault: rest.fault };
  };

  const clean = (text: string): string => {
    let cleaned = text;
    if (isAtStart && text !== '') {
      cleaned = text.replace(byteOrderMarks, '');
      isAtStart = cleaned === '';
    }
    return cleaned.includes('\0') ? cleaned.replaceAll('\0', '') : cleaned;
  };

  const push: PieceDecoder = (bytes, isLast) => {
    const { text, fault } = decoder === null ? pushAscii(bytes, isLast) : decoder(bytes, isLast);
    return { text: clean(text), fault };
  };
  return { push, encoding: () => encoding };
};
