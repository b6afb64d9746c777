import type { ByteSource } from './byte-source.ts';
import type { Dialect } from './dialect.ts';
import { gunzip } from './gunzip.ts';
import { macrotask } from './macrotask.ts';
import type { RecordBatch } from './record-batch.ts';
import { type RecordLimits, recordLimits } from './record-limits.ts';
import { recordSplitter } from './record-splitter.ts';
import { SourceFault } from './source-fault.ts';
import { textDecoding } from './text-decoding.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly limits?: RecordLimits;
}

/** decoded at once: about 3 ms of work, and small enough to stay in the processor's cache */
const pieceBytes = 1 << 15;
/** a cancel must be heard even where all bytes are there at once */
const longestTurn = 50;

/**
 * All records of a file in batches, title lines and header too: `records[i]` of a batch is record
 * `firstRecord + i` of the file, and data begins after record `dialect.headerRecord`. How text is cut
 * into records: see `recordSplitter`; how bytes become text: see `textDecoding`.
 *
 * Streams in constant memory, whatever the size of the file. The result does not depend on the size
 * of the source's chunks (only where batches end does).
 *
 * Throws a SourceFault with the problem and its line if the file cannot be read on; all records before
 * that place have been given then. An aborted signal ends it with the signal's reason: it is looked at before
 * each piece of 256 KiB, and at least every 50 ms other tasks (such as a message that cancels) get their turn.
 */
export async function* readRecords(
  source: ByteSource,
  dialect: Dialect,
  options: ReadOptions = {},
): AsyncGenerator<RecordBatch> {
  const { signal, limits = recordLimits } = options;
  const decoding = textDecoding(dialect.encoding);
  const { encoding } = decoding;
  const splitter = recordSplitter({ delimiter: dialect.delimiter, limits, encoding });
  let bytesRead = 0;
  let firstRecord = 1;
  let turnStart = performance.now();

  const counted: ByteSource = {
    ...source,
    async *open() {
      bytesRead = 0;
      for await (const chunk of source.open()) {
        bytesRead += chunk.length;
        yield chunk;
      }
    },
  };

  const batchOf = function* (piece: Uint8Array<ArrayBuffer>, isLast: boolean): Generator<RecordBatch> {
    const { text, fault: decodingFault } = decoding.push(piece, isLast);
    // the end of the text is not the end of a file that cannot be decoded further
    const { records, lines, fault } = splitter.push(text, isLast && decodingFault === null);
    if (records.length > 0) yield { firstRecord, records, lines, bytesRead, encoding: encoding() };
    firstRecord += records.length;
    const where = { file: source.name };
    if (fault !== null) {
      throw new SourceFault({
        code: fault.code,
        where: { ...where, line: fault.line },
        values: fault.values,
      });
    }
    if (decodingFault !== null) {
      const values = { encoding: encoding() };
      throw new SourceFault({ code: decodingFault, where: { ...where, line: splitter.line() }, values });
    }
  };

  const beforePiece = async () => {
    if (performance.now() - turnStart > longestTurn) {
      await macrotask();
      turnStart = performance.now();
    }
    signal?.throwIfAborted();
  };

  for await (const chunk of dialect.gzip ? gunzip(counted) : counted.open()) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      await beforePiece();
      yield* batchOf(chunk.subarray(at, at + pieceBytes), false);
    }
  }
  await beforePiece();
  yield* batchOf(new Uint8Array(0), true);
}
