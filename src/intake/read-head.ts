import type { ByteSource } from './byte-source.ts';
import { detectDialect } from './detect-dialect.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { Dialect } from './dialect.ts';
import { foreignFormat } from './foreign-format.ts';
import { gunzip } from './gunzip.ts';
import { joinBytes } from './join-bytes.ts';
import type { FileProblemCode, Problem } from './problem.ts';
import { type ReadOptions, readRecords } from './read-records.ts';
import { SourceFault } from './source-fault.ts';
import { textDecoding } from './text-decoding.ts';

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

const headBytes = 1 << 20;
const previewRecords = 20;
const sampleRecords = 2000;

interface Head {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** nothing follows */
  readonly isWhole: boolean;
}

/** The first 1 MiB of what a source gives. */
const takeHead = async (chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Head> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    length += chunk.length;
    if (length > headBytes) return { bytes: joinBytes(pieces).subarray(0, headBytes), isWhole: false };
  }
  return { bytes: joinBytes(pieces), isWhole: true };
};

const isGzip = ({ bytes }: Head): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** How the file is written, as far as its first bytes tell and nothing else is `given`; null if it holds nothing. */
const findDialect = async (source: ByteSource, given: Partial<Dialect>): Promise<Dialect | null> => {
  const fault = (code: FileProblemCode, values: Problem['values']) =>
    new SourceFault({ code, where: { file: source.name }, values });
  const stored = await takeHead(source.open());
  const gzip = given.gzip ?? isGzip(stored);
  const { bytes, isWhole } = gzip ? await takeHead(gunzip(source)) : stored;
  const encoding = given.encoding ?? detectEncoding(bytes, isWhole);
  const foreign = foreignFormat(bytes, encoding === 'utf-16le' || encoding === 'utf-16be');
  if (foreign !== null) throw fault(foreign.code, foreign.values);
  // a fault in the head is named with its line when its records are read
  const { text } = textDecoding(encoding).push(bytes, isWhole);
  if (text.trim() === '') return null;
  return { encoding, gzip, ...detectDialect(text, isWhole, given) };
};

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

const readSample = async (source: ByteSource, found: Dialect, options: ReadOptions): Promise<FileHead> => {
  const above: (readonly string[])[] = [];
  const sample: (readonly string[])[] = [];
  const headerRecord = found.headerRecord ?? 0;
  let { encoding } = found;
  for await (const batch of readRecords(source, found, options)) {
    encoding = batch.encoding;
    for (const [at, record] of batch.records.entries()) {
      if (batch.firstRecord + at <= headerRecord) above.push(record);
      else sample.push(record);
    }
    if (sample.length >= sampleRecords) break;
  }
  if (sample.every(isBlank)) {
    const code = above.every(isBlank) ? 'empty-file' : 'header-without-rows';
    throw new SourceFault({ code, where: { file: source.name }, values: {} });
  }
  const kept = sample.slice(0, sampleRecords);
  return {
    kind: 'head',
    dialect: { ...found, encoding },
    header: found.headerRecord === null ? null : (above[headerRecord - 1] ?? null),
    preview: kept.slice(0, previewRecords),
    sample: kept,
  };
};

/**
 * Looks into a file: how it is written, its header and its first rows; or the problem that keeps it from
 * being read. What is `given` (a choice of the user) is taken as it is, everything else is found out.
 *
 * Reads about 1 MiB twice: once for the dialect, once through the reader itself, so that the sample is what
 * an import would see. A file that ends before any data row is `empty-file` or `header-without-rows`;
 * problems further down are found by the import.
 */
export const readHead = async (
  source: ByteSource,
  given: Partial<Dialect> = {},
  options: ReadOptions = {},
): Promise<FileHead | UnreadableHead> => {
  try {
    const dialect = await findDialect(source, given);
    if (dialect !== null) return await readSample(source, dialect, options);
    return {
      kind: 'not-readable',
      problem: { code: 'empty-file', where: { file: source.name }, values: {} },
    };
  } catch (error) {
    if (error instanceof SourceFault) return { kind: 'not-readable', problem: error.problem };
    throw error;
  }
};
