type Chunk = Uint8Array<ArrayBuffer>;

/**
 * The bytes of a file or a part of it, each chunk in a buffer of its own, the next one on its way while the one given is
 * worked on. `reusedChunks` is quicker where chunks need not be kept.
 */
export async function* blobChunks(blob: Blob): AsyncGenerator<Chunk, void> {
  const stream: ReadableStream<Chunk> = blob.stream();
  const reader = stream.getReader();
  const begin = () => {
    const chunk = reader.read();
    // whoever waits for it hears of a fault; if nobody does any more, nobody need
    chunk.catch(() => undefined);
    return chunk;
  };
  try {
    let coming = begin();
    for (let { value } = await coming; value !== undefined; { value } = await coming) {
      coming = begin();
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
