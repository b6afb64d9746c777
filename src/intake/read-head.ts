import type { ByteSource } from './byte-source.ts';
import type { Dialect } from './dialect.ts';
import type { Problem } from './problem.ts';

/** The first part of a file as it would be read. */
export interface FileHead {
  readonly kind: 'head';
  readonly dialect: Dialect;
  /** cells of the header record as written; null = no header */
  readonly header: readonly string[] | null;
  /** the first data records, at most 20 */
  readonly preview: readonly (readonly string[])[];
  /** the first data records, at most 2,000 (begins with the preview) */
  readonly sample: readonly (readonly string[])[];
}

export interface UnreadableHead {
  readonly kind: 'not-readable';
  readonly problem: Problem;
}

export declare const readHead: (
  source: ByteSource,
  given?: Partial<Dialect>,
) => Promise<FileHead | UnreadableHead>;
