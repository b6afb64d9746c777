import { joinBytes } from './join-bytes.ts';

/** fixed part of a member's header (RFC 1952) */
const headerBytes = 10;

/**
 * Whether a member's header may stand here: as good as certain, 2 in 10^11 places look so by chance. At the
 * end of the file two bytes of one are enough, so that a file cut within a header is known as cut.
 */
const isMemberHeader = (bytes: Uint8Array, at: number): boolean => {
  if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || (bytes[at + 2] ?? 8) !== 8) return false;
  const [flags = 0, extra = 0, system = 0] = [bytes[at + 3], bytes[at + 8], bytes[at + 9]];
  return (flags & 0xe0) === 0 && extra <= 4 && (system <= 13 || system === 255);
};

export interface GzipPiece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** place in the file */
  readonly offset: number;
  /** a member seems to begin here */
  readonly startsMember: boolean;
}

/** Cuts a gzip file before everything that looks like the beginning of a member, except at `noMembers`. */
export async function* gzipPieces(
  chunks: AsyncIterable<Uint8Array<ArrayBuffer>>,
  noMembers: ReadonlySet<number>,
): AsyncGenerator<GzipPiece> {
  let held: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let offset = 0;
  let isLast = false;

  function* cut(bytes: Uint8Array<ArrayBuffer>): Generator<GzipPiece> {
    let start = 0;
    let startsMember = false;
    // a header that may be incomplete waits for the next chunk
    const end = isLast ? bytes.length : Math.max(0, bytes.length - headerBytes + 1);
    const piece = (to: number): GzipPiece => ({
      bytes: bytes.subarray(start, to),
      offset: offset + start,
      startsMember,
    });
    for (let at = bytes.indexOf(0x1f); at !== -1 && at < end; at = bytes.indexOf(0x1f, at + 1)) {
      if (!isMemberHeader(bytes, at) || noMembers.has(offset + at)) continue;
      if (at > start) yield piece(at);
      start = at;
      startsMember = true;
    }
    if (end > start) yield piece(end);
    held = bytes.subarray(Math.max(start, end));
  }

  for await (const chunk of chunks) {
    const bytes = held.length === 0 ? chunk : joinBytes([held, chunk]);
    yield* cut(bytes);
    offset += bytes.length - held.length;
  }
  isLast = true;
  yield* cut(held);
}
