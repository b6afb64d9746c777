import type { Encoding } from './dialect.ts';

/**
 * Some records of a file, in order. The texts are views on the decoded chunk: what is kept beyond
 * the batch has to be copied with `ownText`, or memory would grow with the file.
 */
export interface RecordBatch {
  /** 1-based number of the first record of this batch; title lines and the header are records, blank lines and a `sep=` line are none */
  readonly firstRecord: number;
  readonly records: readonly (readonly string[])[];
  /** 1-based physical line on which each record starts */
  readonly lines: readonly number[];
  /** bytes of the source consumed by now, as stored (of a gzip file: compressed) */
  readonly bytesRead: number;
  /** what is decoded by now: the dialect's, unless a file that began as plain ASCII turned out to be of another encoding */
  readonly encoding: Encoding;
}
