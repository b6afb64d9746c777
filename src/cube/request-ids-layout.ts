import { idShards } from './id-shards.ts';

/** Where everything is in encoded request ids. */
export interface RequestIdsLayout {
  readonly low: number;
  readonly high: number;
  readonly cell: number;
  readonly count: number;
  readonly checksum: number;
  readonly totalBytes: number;
}

/** With what the bytes begin: 'UPTKRIDS', and the version that this program writes and reads. */
export const requestIdsMark = {
  magic: [0x55, 0x50, 0x54, 0x4b, 0x52, 0x49, 0x44, 0x53],
  version: 1,
  headBytes: 24,
} as const;

/**
 * Encoded request ids, little-endian: 12 bytes a request, or 20 where one row stands for several requests.
 *
 *     0   magic 'UPTKRIDS'
 *     8   version, uint32
 *     12  has counts (1) or not (0), uint32
 *     16  number of ids, float64
 *     24  where each of the 256 groups begins, and the end: 257 times uint32; 4 bytes 0
 *         counts, float64, if there are any
 *         lower halves of the hashes, int32; higher halves, int32; cells, uint32
 *         checksum of all before, uint32
 */
export const requestIdsLayout = (ids: number, hasCounts: boolean): RequestIdsLayout => {
  const count = requestIdsMark.headBytes + (idShards + 2) * 4;
  const low = count + (hasCounts ? ids * 8 : 0);
  const high = low + ids * 4;
  const cell = high + ids * 4;
  const checksum = cell + ids * 4;
  return { count, low, high, cell, checksum, totalBytes: checksum + 4 };
};
