import type { ByteRange } from './byte-range.ts';
import { isFedFile } from './is-fed-file.ts';
import type { OpenedFile } from './opened-file.ts';

const isDivisible = ({ source, dialect, encoding }: OpenedFile): boolean =>
  source.openRange !== undefined && !dialect.gzip && encoding !== 'utf-16le' && encoding !== 'utf-16be';

export interface FileRangesPlan {
  readonly file: OpenedFile;
  /** its place among the files */
  readonly at: number;
  readonly rangeBytes: number;
}

/** The ranges of a file in their order; none where it comes in blocks. */
export const fileRanges = ({ file, at, rangeBytes }: FileRangesPlan): Omit<ByteRange, 'id'>[] => {
  if (isFedFile(file)) return [];
  const { bytes } = file.source;
  const step = isDivisible(file) ? rangeBytes : Math.max(1, bytes);
  return Array.from({ length: Math.max(1, Math.ceil(bytes / step)) }, (_, order) => ({
    file: at,
    order,
    from: order * step,
    to: Math.min(bytes, (order + 1) * step),
    isLast: (order + 1) * step >= bytes,
    isExact: order === 0,
    recordsAbove: order === 0 ? (file.dialect.headerRecord ?? 0) : 0,
    block: null,
  }));
};
