import type { ByteSource } from './byte-source.ts';
import type { Dialect } from './dialect.ts';
import type { RecordBatch } from './record-batch.ts';
import type { RecordLimits } from './record-limits.ts';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  readonly limits?: RecordLimits;
}

/** All records of a file in batches, title lines and header too. Throws SourceFault; an aborted signal throws its reason. */
export declare function readRecords(
  source: ByteSource,
  dialect: Dialect,
  options?: ReadOptions,
): AsyncGenerator<RecordBatch>;
