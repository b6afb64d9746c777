import type { ByteSource } from './byte-source.ts';

/** A source that tells how many of its bytes were given since it was opened last. */
export const countedSource = (source: ByteSource): ByteSource & { readonly bytesRead: () => number } => {
  let bytesRead = 0;
  return {
    name: source.name,
    bytes: source.bytes,
    bytesRead: () => bytesRead,
    async *open() {
      bytesRead = 0;
      for await (const chunk of source.open()) {
        bytesRead += chunk.length;
        yield chunk;
      }
    },
  };
};
