import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { pathSource } from './path-source.ts';

/** A file of the disk as the engine takes it: read piece by piece. Throws a SourceFault that says why it cannot be read. */
export const diskFile = async (path: string): Promise<File> => {
  // it says what the system has against the path
  await pathSource(path);
  return new File([await openAsBlob(path)], basename(path));
};
