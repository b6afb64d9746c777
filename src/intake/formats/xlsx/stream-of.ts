/** Chunks as a stream that asks for one when it is asked for one. */
export const streamOf = (chunks: AsyncIterator<Uint8Array, void>): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async (controller) => {
        const next = await chunks.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
    },
    { highWaterMark: 0 },
  );
