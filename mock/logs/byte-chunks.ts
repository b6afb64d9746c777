/** Collects bytes into chunks: large pieces for the reader, constant memory for the writer. */
export interface ByteChunks {
  add(bytes: Uint8Array): void;
  /** is there a chunk's worth? */
  isFull(): boolean;
  /** what was collected, as bytes of their own; starts anew */
  take(): Uint8Array<ArrayBuffer>;
}

export const createByteChunks = (chunkBytes: number): ByteChunks => {
  let bytes = new Uint8Array(chunkBytes + 1024);
  let length = 0;
  return {
    add: (piece) => {
      if (length + piece.length > bytes.length) {
        const larger = new Uint8Array(2 * bytes.length + piece.length);
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      bytes.set(piece, length);
      length += piece.length;
    },
    isFull: () => length >= chunkBytes,
    take: () => {
      const chunk = bytes.slice(0, length);
      length = 0;
      return chunk;
    },
  };
};
