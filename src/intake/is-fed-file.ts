import type { OpenedFile } from './opened-file.ts';

/** Is a file inflated by one for several readers? */
export const isFedFile = ({ dialect, encoding }: OpenedFile): boolean =>
  dialect.gzip && encoding !== 'utf-16le' && encoding !== 'utf-16be';
