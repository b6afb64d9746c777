import type { ByteSource } from './byte-source.ts';
import { joinBytes } from './join-bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The bytes `from .. to` of a source (fewer where it ends before), in a buffer of their own. */
export const readBytes = async (source: ByteSource, from: number, to: number): Promise<Bytes> => {
  const pieces: Bytes[] = [];
  if (source.openRange !== undefined) {
    for await (const chunk of source.openRange(from, Math.min(to, source.bytes))) pieces.push(chunk.slice());
    return joinBytes(pieces);
  }
  let at = 0;
  for await (const chunk of source.open()) {
    if (at + chunk.length > from) pieces.push(chunk.slice(Math.max(0, from - at), Math.max(0, to - at)));
    at += chunk.length;
    if (at >= to) break;
  }
  return joinBytes(pieces);
};
