import type { ByteSource } from './byte-source.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A source that tells how many of its bytes were read since it was opened last. */
export interface CountedSource extends ByteSource {
  bytesRead(): number;
  /** as `open`, but a chunk may be gone when the next one is asked for */
  openOnce(): AsyncIterable<Bytes>;
}

/** Counts what is read of a source. */
export const countedSource = (source: ByteSource): CountedSource => {
  const { name, bytes, written } = source;
  let bytesRead = 0;
  async function* counted(chunks: AsyncIterable<Bytes>) {
    bytesRead = 0;
    for await (const chunk of chunks) {
      bytesRead += chunk.length;
      yield chunk;
    }
  }
  return {
    name,
    bytes,
    // a text that the program wrote is of another length than the file
    bytesRead: () => written?.bytesRead() ?? bytesRead,
    open: () => counted(source.open()),
    openOnce: () => counted(source.openRange?.(0, bytes) ?? source.open()),
  };
};
