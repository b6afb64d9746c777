import type { ByteSource } from './byte-source.ts';
import type { Dialect } from './dialect.ts';
import { gunzip } from './gunzip.ts';

/** The bytes of the text in a file: inflated where it is compressed. */
export const fileBytes = (
  source: ByteSource,
  { gzip }: Pick<Dialect, 'gzip'>,
): AsyncIterable<Uint8Array<ArrayBuffer>> => (gzip ? gunzip(source) : source.open());
