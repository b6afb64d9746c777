import { guessBorder } from './bytes/guess-border.ts';
import type { Delimiter } from './dialect.ts';
import { joinBytes } from './join-bytes.ts';

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

/** Cuts bytes that come in order into blocks, each of which seems to end where a record does (`guessBorder`). */
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
    // nothing looks like the beginning of a record: there may be one further on
    if (border === -1) {
      pieces = [bytes];
      enough = length * 2;
      continue;
    }
    const rest = bytes.slice(searched + border);
    yield { bytes: bytes.subarray(0, searched + border), isLast: false };
    pieces = [rest];
    length = rest.length;
    enough = blockBytes;
  }
  yield { bytes: joinBytes(pieces), isLast: true };
}
