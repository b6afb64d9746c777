import type { Encoding } from '../../src/intake/dialect.ts';

const singleByteTable = (encoding: Encoding): Map<string, number> => {
  const decoder = new TextDecoder(encoding);
  return new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
};

/** A text as bytes of an encoding (the platform only writes UTF-8); throws if a letter is not in it. */
export const encodeText = (text: string, encoding: Encoding): Uint8Array<ArrayBuffer> => {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) {
      view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
    }
    return bytes;
  }
  const table = singleByteTable(encoding);
  return Uint8Array.from(text, (letter) => {
    const byte = table.get(letter);
    if (byte === undefined) throw new Error(`no «${letter}» in ${encoding}`);
    return byte;
  });
};
