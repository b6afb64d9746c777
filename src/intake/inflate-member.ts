/** How inflating one gzip member can fail. */
export class InflateFault extends Error {
  /** `truncated`: the bytes end before the member does; `broken`: they are no member, or something follows it */
  readonly kind: 'truncated' | 'broken';

  constructor(kind: 'truncated' | 'broken') {
    super(`gzip member is ${kind}`);
    this.name = 'InflateFault';
    this.kind = kind;
  }
}

const mostWritten = 1 << 15;

/** Node names the fault by zlib's code; a browser gives none, but there a write fails where it is wrong. */
const faultKind = (error: unknown, isClosing: boolean): InflateFault['kind'] => {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code !== null) return code === 'Z_BUF_ERROR' ? 'truncated' : 'broken';
  return isClosing ? 'truncated' : 'broken';
};

/**
 * Inflates one gzip member, fed by `next` until it gives null, in constant memory.
 *
 * The platform's own inflate is used. It takes exactly one member and calls everything after it an error,
 * so the member has to end where `next` says. An error of `next` itself is passed on as it is.
 */
export async function* inflateMember(
  next: () => Promise<Uint8Array<ArrayBuffer> | null>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  let isClosing = false;
  let sourceFault: { readonly error: unknown } | null = null;

  const feed = async () => {
    for (;;) {
      let piece: Uint8Array<ArrayBuffer> | null;
      try {
        piece = await next();
      } catch (error) {
        sourceFault = { error };
        return writer.abort(error);
      }
      if (piece === null) break;
      // all that a piece inflates to waits in the stream, which is up to a thousand times as much
      for (let at = 0; at < piece.length; at += mostWritten)
        await writer.write(piece.subarray(at, at + mostWritten));
    }
    isClosing = true;
    await writer.close();
  };
  // a fault of the stream reaches the reader below
  const feeding = feed().catch(() => {});

  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch (error) {
    if (sourceFault !== null) throw (sourceFault as { readonly error: unknown }).error;
    throw new InflateFault(faultKind(error, isClosing));
  } finally {
    await reader.cancel().catch(() => {});
    await feeding;
  }
}
