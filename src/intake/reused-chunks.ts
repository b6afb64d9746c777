import { blobChunks } from './blob-chunks.ts';

type Chunk = Uint8Array<ArrayBuffer>;

/** of the sizes tried the fastest */
const chunkBytes = 1 << 19;

/**
 * What is being read. Chromium forgets a stream that waits for bytes to fill a buffer when nothing but the stream itself still
 * speaks of it, and then the bytes never come: here somebody does.
 */
const reading = new Set<unknown>();

/**
 * The bytes of a file or a part of it, in one buffer that is filled again and again: a chunk is gone when the next one is asked
 * for. Takes about 60 % of the time of chunks with buffers of their own. As `blobChunks` where a browser cannot fill
 * buffers.
 */
export async function* reusedChunks(blob: Blob): AsyncGenerator<Chunk, void> {
  const stream: ReadableStream<Chunk> = blob.stream();
  let reader: ReadableStreamBYOBReader;
  try {
    reader = stream.getReader({ mode: 'byob' });
  } catch {
    return yield* blobChunks(blob);
  }
  const held = { blob, stream, reader, chunk: null as Promise<unknown> | null };
  reading.add(held);
  try {
    let buffer = new ArrayBuffer(chunkBytes);
    for (;;) {
      const coming = reader.read(new Uint8Array(buffer));
      held.chunk = coming;
      const { value, done } = await coming;
      if (done) return;
      yield value;
      ({ buffer } = value);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    reading.delete(held);
  }
}
