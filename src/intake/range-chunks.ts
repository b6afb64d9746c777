import type { ByteRange } from './byte-range.ts';
import { fileBytes } from './file-bytes.ts';
import type { OpenedFile } from './opened-file.ts';

type Chunk = Uint8Array<ArrayBuffer>;

/** The bytes of a range, once. A chunk is gone when the next one is asked for. */
export interface RangeChunks {
  [Symbol.asyncIterator](): AsyncIterator<Chunk>;
  /** says that they will not be asked for */
  drop(): void;
}

/** so that what is read stays in the processor's cache */
const pieceBytes = 1 << 18;

async function* piecesOf(block: Chunk): AsyncGenerator<Chunk, void> {
  for (let at = 0; at < block.length; at += pieceBytes) yield block.subarray(at, at + pieceBytes);
}

const open = (
  { source, dialect }: OpenedFile,
  { block }: ByteRange,
  [start, end]: readonly [number, number],
): AsyncIterable<Chunk> => {
  if (block !== null) return piecesOf(block);
  // only as a whole can a compressed file be read
  const openPart = source.openPart ?? source.openRange;
  return dialect.gzip || openPart === undefined ? fileBytes(source, dialect) : openPart(start, end);
};

async function* after(first: Promise<IteratorResult<Chunk>>, rest: AsyncIterator<Chunk>) {
  try {
    for (let next = await first; next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Opens the bytes of a range: the first of them are on their way while the range before it is read. */
export const rangeChunks = (
  file: OpenedFile,
  range: ByteRange,
  borders: readonly [number, number],
): RangeChunks => {
  const chunks = open(file, range, borders)[Symbol.asyncIterator]();
  const first = chunks.next();
  // whoever reads the range hears of a fault; if nobody does any more, nobody need
  first.catch(() => undefined);
  return {
    [Symbol.asyncIterator]: () => after(first, chunks),
    drop: () => void chunks.return?.().catch(() => undefined),
  };
};
