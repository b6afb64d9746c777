/** of the sizes tried the fastest */
const chunkBytes = 1 << 20;

type Chunk = Uint8Array<ArrayBuffer>;

interface ChunkReader {
  /** null = the end */
  next(): Promise<Chunk | null>;
  cancel(): Promise<void>;
}

const openReader = (blob: Blob): ChunkReader => {
  const stream: ReadableStream<Chunk> = blob.stream();
  const plainReader = (): ChunkReader => {
    const reader = stream.getReader();
    return { next: async () => (await reader.read()).value ?? null, cancel: () => reader.cancel() };
  };
  try {
    const reader = stream.getReader({ mode: 'byob' });
    return {
      next: async () => {
        const { value, done } = await reader.read(new Uint8Array(chunkBytes));
        return done ? null : value;
      },
      cancel: () => reader.cancel(),
    };
  } catch {
    return plainReader();
  }
};

/**
 * The bytes of a file or a part of it, the next chunk on its way while the one given is worked on. Read into buffers of its own,
 * where the browser can do so: that takes a third of the time of reading slices as array buffers.
 */
export async function* blobChunks(blob: Blob): AsyncGenerator<Chunk, void> {
  const reader = openReader(blob);
  const begin = () => {
    const chunk = reader.next();
    // whoever waits for it hears of a fault; if nobody does any more, nobody need
    chunk.catch(() => undefined);
    return chunk;
  };
  try {
    let coming = begin();
    for (let chunk = await coming; chunk !== null; chunk = await coming) {
      coming = begin();
      yield chunk;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
