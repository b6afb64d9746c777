import type { Encoding } from '../dialect.ts';
import type { FileProblemCode } from '../problem.ts';
import { utf16Decoder } from '../utf16-decoder.ts';

/** Bytes that a range reader can read, up to where the file's stop being of its encoding. */
export interface ReadableBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fault: FileProblemCode | null;
}

/** Makes UTF-16 UTF-8; gives other encodings as they are. */
export const utf8Bytes = (
  encoding: Encoding,
): ((chunk: Uint8Array<ArrayBuffer>, isLast: boolean) => ReadableBytes) => {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') return (bytes) => ({ bytes, fault: null });
  const decode = utf16Decoder(encoding);
  const encoder = new TextEncoder();
  return (chunk, isLast) => {
    const { text, fault } = decode(chunk, isLast);
    return { bytes: encoder.encode(text), fault };
  };
};
