import type { ByteRange } from './byte-range.ts';
import { countedSource } from './counted-source.ts';
import { fileBytes } from './file-bytes.ts';
import type { OpenedFile } from './opened-file.ts';
import { recordBlocks } from './record-blocks.ts';
import type { WaitingRanges } from './waiting-ranges.ts';

/** Blocks come quickly and are kept in memory until they are read. */
const mostBlockBytes = 4 << 20;

/** A block of a file, inflated where it is compressed. */
export interface FedBlock {
  readonly id: number;
  /** bytes of the file in each of its bytes */
  readonly scale: number;
}

export interface FeedPlan {
  readonly file: OpenedFile;
  /** its place among the files */
  readonly at: number;
  readonly waiting: WaitingRanges;
  /** blocks that may wait */
  readonly ahead: number;
  readonly blockBytes: number;
}

/**
 * Reads a file ahead of its readers, and has its blocks wait for them: as many as there may be, no more. Ends early when
 * nothing more is to be read. Throws a SourceFault if the file cannot be read.
 */
export async function* feedFile({
  file,
  at,
  waiting,
  ahead,
  blockBytes,
}: FeedPlan): AsyncGenerator<FedBlock, void> {
  const { dialect, columns } = file;
  const source = countedSource(file.source);
  const blocks = recordBlocks(fileBytes(source, dialect), {
    delimiter: dialect.delimiter,
    width: columns.width,
    blockBytes: Math.min(blockBytes, mostBlockBytes),
  });
  let from = 0;
  let order = 0;
  let told = 0;
  for await (const { bytes, isLast } of blocks) {
    if (!(await waiting.haveFewer(ahead))) return;
    const range: Omit<ByteRange, 'id'> = {
      file: at,
      order,
      from,
      to: from + bytes.length,
      isLast,
      isExact: order === 0,
      recordsAbove: order === 0 ? (dialect.headerRecord ?? 0) : 0,
      block: bytes,
    };
    yield { id: waiting.add(range), scale: (source.bytesRead() - told) / Math.max(1, bytes.length) };
    told = source.bytesRead();
    from += bytes.length;
    order += 1;
  }
}
