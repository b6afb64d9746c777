import { guessBorder } from './bytes/guess-border.ts';
import type { Delimiter } from './dialect.ts';
import { joinBytes } from './join-bytes.ts';
import { recordLimits } from './record-limits.ts';

type Bytes = Uint8Array<ArrayBuffer>;

export interface BlockPlan {
  readonly delimiter: Delimiter;
  /** fields of a record */
  readonly width: number;
  /** bytes of a block, at least; but for the last one */
  readonly blockBytes: number;
}

export interface RecordBlock {
  /** has a buffer of its own */
  readonly bytes: Bytes;
  readonly isLast: boolean;
}

/** looked at to find where a record begins */
const borderBytes = 1 << 16;

/**
 * Cuts bytes that come in order into blocks, each of which seems to end where a record does (`guessBorder`), or, where nothing
 * looks so for longer than a record may be, somewhere: whoever reads it finds out.
 */
export async function* recordBlocks(
  chunks: AsyncIterable<Bytes>,
  { delimiter, width, blockBytes }: BlockPlan,
): AsyncGenerator<RecordBlock, void> {
  let pieces: Bytes[] = [];
  let length = 0;
  let enough = blockBytes;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    length += chunk.length;
    if (length < enough) continue;
    const bytes = joinBytes(pieces);
    const searched = Math.max(0, length - borderBytes);
    const border = guessBorder(bytes.subarray(searched), { delimiter, width });
    // nothing looks like the beginning of a record: there may be one further on, but no record is longer than it may be
    if (border === -1 && length < blockBytes + 2 * recordLimits.recordBytes) {
      pieces = [bytes];
      enough = length + recordLimits.recordBytes;
      continue;
    }
    const end = border === -1 ? length : searched + border;
    const rest = bytes.slice(end);
    yield { bytes: bytes.subarray(0, end), isLast: false };
    pieces = [rest];
    length = rest.length;
    enough = blockBytes;
  }
  yield { bytes: joinBytes(pieces), isLast: true };
}
