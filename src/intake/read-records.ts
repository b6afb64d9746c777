import type { ByteSource } from './byte-source.ts';
import { countedSource } from './counted-source.ts';
import type { Dialect } from './dialect.ts';
import { gunzip } from './gunzip.ts';
import { macrotask } from './macrotask.ts';
import type { RecordBatch } from './record-batch.ts';
import { type RecordLimits, recordLimits } from './record-limits.ts';
import { RecordStream } from './record-stream.ts';
import { SourceFault } from './source-fault.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly limits?: RecordLimits;
}

/** read at once: under 1 ms of work, and its text stays in the memory that is cheapest to free */
const pieceBytes = 1 << 15;
/** a cancel must be heard even where all bytes are there at once */
const longestTurn = 50;

async function* smallPieces(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): typeof chunks {
  let turnStart = performance.now();
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      if (performance.now() - turnStart > longestTurn) {
        await macrotask();
        turnStart = performance.now();
      }
      yield chunk.subarray(at, at + pieceBytes);
    }
  }
}

/**
 * All records of a file in batches, title lines and header too: `records[i]` of a batch is record
 * `firstRecord + i` of the file, and data begins after record `dialect.headerRecord`. How text is cut
 * into records: see `RecordSplitter`; how bytes become text: see `textDecoding`.
 *
 * Streams in constant memory, whatever the size of the file. The result does not depend on the size
 * of the source's chunks (only where batches end does).
 *
 * Throws a SourceFault with the problem and its line if the file cannot be read on; all records before
 * that place have been given then. An aborted signal ends it with the signal's reason: it is looked at before
 * each piece of 32 KiB, and at least every 50 ms other tasks (such as a message that cancels) get their turn.
 */
export async function* readRecords(
  source: ByteSource,
  dialect: Dialect,
  options: ReadOptions = {},
): AsyncGenerator<RecordBatch> {
  const { signal, limits = recordLimits } = options;
  const counted = countedSource(source);
  const stream = new RecordStream(source.name, dialect, limits);

  const batchOf = function* (piece: Uint8Array<ArrayBuffer>, isLast: boolean): Generator<RecordBatch> {
    const { problem, ...batch } = stream.push(piece, isLast);
    if (batch.records.length > 0) yield { ...batch, bytesRead: counted.bytesRead() };
    if (problem !== null) throw new SourceFault(problem);
  };

  for await (const piece of smallPieces(dialect.gzip ? gunzip(counted) : counted.open())) {
    signal?.throwIfAborted();
    yield* batchOf(piece, false);
  }
  signal?.throwIfAborted();
  yield* batchOf(new Uint8Array(0), true);
}
