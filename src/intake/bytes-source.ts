import type { ByteSource } from './byte-source.ts';

/** Bytes that are in memory already (tests, small samples), handed out in chunks of `chunkSize`. */
export const bytesSource = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  chunkSize: number = 1 << 20,
): ByteSource => {
  async function* openRange(from: number, to: number) {
    for (let at = from; at < to; at += chunkSize) yield bytes.subarray(at, Math.min(at + chunkSize, to));
  }
  return { name, bytes: bytes.length, open: () => openRange(0, bytes.length), openRange };
};
