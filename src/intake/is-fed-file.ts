import type { OpenedFile } from './opened-file.ts';

/** one stream for two readers costs a browser less than two streams; for more readers one is too slow */
const mostFedReaders = 2;

/** Who reads a file. */
export interface FileReaders {
  readonly readers: number;
  /** ids take the readers longer than the bytes take the browser: then each reads for itself */
  readonly hasIds: boolean;
}

/** Is a file read by one for all readers? Compressed ones are, for they are inflated once. */
export const isFedFile = (
  { source, dialect, encoding }: OpenedFile,
  { readers, hasIds }: FileReaders,
): boolean => {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return false;
  return dialect.gzip || (readers === mostFedReaders && !hasIds && source.openRange !== undefined);
};
