import { bytesSource } from '../../src/intake/bytes-source.ts';
import type { Mapping } from '../../src/intake/mapping.ts';
import { expectSameImport } from './expect-same-import.ts';
import type { ImportPrint } from './import-print.ts';
import { smallCity } from './small-city.ts';

export interface BytesToRead {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mapping: Mapping;
  /** so many ranges, about */
  readonly ranges?: number;
  /** each in order, and in turns by so many readers */
  readonly chunkSizes?: readonly (number | undefined)[];
  readonly labelsPerColumn?: number;
  /** of readers: 1, 2, 3 and 8 unless given */
  readonly counts?: readonly number[];
}

/** Reads a file by the plain twin, in order and by 1, 2, 3 and 8 readers, in small and in large chunks: all must give the same. */
export const sameByAllReaders = (file: BytesToRead): Promise<ImportPrint> => {
  const {
    bytes,
    mapping,
    ranges = 7,
    chunkSizes = [4099, undefined],
    labelsPerColumn,
    counts = [1, 2, 3, 8],
  } = file;
  const rangeBytes = Math.ceil(bytes.length / ranges);
  return expectSameImport({
    mapping,
    city: smallCity,
    ...(labelsPerColumn !== undefined && { labelsPerColumn }),
    sources: (chunkSize) => [bytesSource('log.csv', bytes, chunkSize)],
    chunkSizes,
    readers: [...counts, ...(chunkSizes.length > 1 ? [8] : [])].map((count, at) => {
      const chunkSize = chunkSizes[at % chunkSizes.length];
      return { count, rangeBytes, ...(chunkSize !== undefined && { chunkSize }) };
    }),
  });
};
