import type { OpenedFile } from './opened-file.ts';

/** a compressed file has so many times its bytes, about */
const inflation = 8;
/** so many bytes are looked at whole; of more so large a part, which is a megabyte or two of entries */
const wholeBytes = 1 << 23;

/** Every how many-th minute of a file is looked at: a power of two. */
export const momentsApart = ({ source, dialect }: Pick<OpenedFile, 'source' | 'dialect'>): number => {
  const bytes = source.bytes * (dialect.gzip ? inflation : 1);
  let apart = 1;
  while (bytes / apart > wholeBytes) apart *= 2;
  return apart;
};
