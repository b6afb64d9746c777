/** of the sizes tried the fastest */
const chunkBytes = 1 << 19;

/** Somebody has to hold a stream that waits for bytes into a buffer: else Chromium forgets it. */
const held = new Set<unknown>();

/** As the product does: one buffer that is filled again and again, of the ways to read the fastest. */
const read = async (file: File): Promise<number> => {
  const stream = file.stream();
  const reader = stream.getReader({ mode: 'byob' });
  held.add([stream, reader]);
  let bytes = 0;
  let buffer = new ArrayBuffer(chunkBytes);
  for (;;) {
    const { value, done } = await reader.read(new Uint8Array(buffer));
    if (done) return bytes;
    bytes += value.length;
    buffer = value.buffer;
  }
};

addEventListener('message', ({ data }: MessageEvent<File>) => {
  void read(data).then((bytes) => postMessage(bytes));
});
postMessage('ready');
