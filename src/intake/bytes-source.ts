import type { ByteSource } from './byte-source.ts';

/** Bytes that are in memory already (tests, small samples), handed out in chunks of `chunkSize`. */
export const bytesSource = (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  chunkSize: number = 1 << 20,
): ByteSource => {
  async function* openAt(from: number) {
    for (let at = from; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  return { name, bytes: bytes.length, open: () => openAt(0), openAt };
};
