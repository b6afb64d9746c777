import type { ByteRange } from './byte-range.ts';
import { type FileReaders, isFedFile } from './is-fed-file.ts';
import type { OpenedFile } from './opened-file.ts';

const isDivisible = ({ source, dialect, encoding }: OpenedFile): boolean =>
  source.openRange !== undefined && !dialect.gzip && encoding !== 'utf-16le' && encoding !== 'utf-16be';

export interface FileRangesPlan {
  readonly file: OpenedFile;
  /** its place among the files */
  readonly at: number;
  readonly rangeBytes: number;
  readonly by: FileReaders;
}

/** towards the end ranges are so many times as short, so that no reader is busy long after the others */
const lastParts = 4;

/** Where ranges of a length begin, in a file of so many bytes; those of the last two lengths are shorter. */
const beginnings = (bytes: number, length: number): readonly number[] => {
  const short = Math.max(1, Math.ceil(length / lastParts));
  const starts = [0];
  for (let at = 0; ; ) {
    at += bytes - at > 2 * length ? length : short;
    if (at >= bytes) return starts;
    starts.push(at);
  }
};

/** The ranges of a file in their order; none where it comes in blocks. */
export const fileRanges = ({ file, at, rangeBytes, by }: FileRangesPlan): Omit<ByteRange, 'id'>[] => {
  if (isFedFile(file, by)) return [];
  const { bytes } = file.source;
  const starts = isDivisible(file) ? beginnings(bytes, rangeBytes) : [0];
  return starts.map((from, order) => ({
    file: at,
    order,
    from,
    to: starts[order + 1] ?? bytes,
    isLast: order + 1 === starts.length,
    isExact: order === 0,
    recordsAbove: order === 0 ? (file.dialect.headerRecord ?? 0) : 0,
    block: null,
  }));
};
