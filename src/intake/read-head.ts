import type { ByteSource } from './byte-source.ts';
import { bytesSource } from './bytes-source.ts';
import { detectDialect } from './detect-dialect.ts';
import { detectEncoding } from './detect-encoding.ts';
import type { Dialect } from './dialect.ts';
import { foreignFormat } from './foreign-format.ts';
import { gunzip } from './gunzip.ts';
import { joinBytes } from './join-bytes.ts';
import type { FileProblemCode, Problem } from './problem.ts';
import { judgedBytes } from './judged-encoding.ts';
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
  /** the first bytes, inflated */
  readonly start: FileStart;
}

/** The first 1 MiB of a file. */
export interface FileStart {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** nothing follows */
  readonly isWhole: boolean;
}

export interface UnreadableHead {
  readonly kind: 'not-readable';
  readonly problem: Problem;
}

const headBytes = 1 << 20;
const previewRecords = 20;
const sampleRecords = 2000;
/** taken at a time until there are so many records */
const sampledBytes = 1 << 16;

/** The first 1 MiB of what a source gives. */
const takeHead = async (chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<FileStart> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    length += chunk.length;
    if (length > headBytes) return { bytes: joinBytes(pieces).subarray(0, headBytes), isWhole: false };
  }
  return { bytes: joinBytes(pieces), isWhole: true };
};

const isGzip = ({ bytes }: FileStart): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

interface Found {
  readonly dialect: Dialect;
  readonly start: FileStart;
}

/** How the file is written, as far as its first bytes tell and nothing else is `given`; null if it holds nothing. */
const findDialect = async (source: ByteSource, given: Partial<Dialect>): Promise<Found | null> => {
  const fault = (code: FileProblemCode, values: Problem['values']) =>
    new SourceFault({ code, where: { file: source.name }, values });
  const stored = await takeHead(source.open());
  const { written } = source;
  const gzip = given.gzip ?? written?.dialect.gzip ?? isGzip(stored);
  const start = gzip ? await takeHead(gunzip(source)) : stored;
  const { bytes, isWhole } = start;
  const encoding = given.encoding ?? written?.dialect.encoding ?? detectEncoding(bytes, isWhole);
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
  const foreign = written === undefined ? foreignFormat(bytes, isUtf16) : null;
  if (foreign !== null) throw fault(foreign.code, foreign.values);
  // a fault in the head is named with its line when its records are read
  const { text } = textDecoding(encoding).push(bytes, isWhole);
  if (text.trim() === '') return null;
  return {
    dialect: { encoding, gzip, ...detectDialect(text, isWhole, { ...written?.dialect, ...given }) },
    start,
  };
};

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/** The records of a file up to the 2,000th row, those above the rows apart; null where the bytes end before. */
const takeRecords = async (source: ByteSource, dialect: Dialect, options: ReadOptions) => {
  const above: (readonly string[])[] = [];
  const sample: (readonly string[])[] = [];
  const headerRecord = dialect.headerRecord ?? 0;
  let { encoding } = dialect;
  let bytesRead = 0;
  for await (const batch of readRecords(source, dialect, options)) {
    ({ encoding, bytesRead } = batch);
    for (const [at, record] of batch.records.entries()) {
      if (batch.firstRecord + at <= headerRecord) above.push(record);
      else sample.push(record);
    }
    if (sample.length >= sampleRecords) break;
  }
  return { encoding, above, sample, bytesRead };
};

/** As `takeRecords`, from the bytes at hand if they are enough. */
const takeFirstRecords = async (source: ByteSource, { dialect, start }: Found, options: ReadOptions) => {
  if (!start.isWhole) {
    const begun = bytesSource(source.name, start.bytes, sampledBytes);
    try {
      const records = await takeRecords(begun, { ...dialect, gzip: false }, options);
      // an encoding is judged by bytes that may lie further on
      const isSettled = records.bytesRead + judgedBytes <= start.bytes.length;
      if (records.sample.length >= sampleRecords && isSettled) return records;
    } catch (error) {
      // where the bytes at hand end a record may be cut
      if (!(error instanceof SourceFault)) throw error;
    }
  }
  return takeRecords(source, dialect, options);
};

const readSample = async (source: ByteSource, found: Found, options: ReadOptions): Promise<FileHead> => {
  const { dialect, start } = found;
  const { encoding, above, sample } = await takeFirstRecords(source, found, options);
  if (sample.every(isBlank)) {
    const code = above.every(isBlank) ? 'empty-file' : 'header-without-rows';
    throw new SourceFault({ code, where: { file: source.name }, values: {} });
  }
  const kept = sample.slice(0, sampleRecords);
  const { headerRecord } = dialect;
  return {
    kind: 'head',
    dialect: { ...dialect, encoding },
    header: headerRecord === null ? null : (above[headerRecord - 1] ?? null),
    preview: kept.slice(0, previewRecords),
    sample: kept,
    start,
  };
};

/** Was nothing found that divides the lines? A log has a date and a channel at least. */
const isUndivided = ({ header, sample }: FileHead): boolean =>
  [header ?? [], ...sample].every((record) => record.length < 2);

/**
 * Looks into a file: how it is written, its header and its first rows; or the problem that keeps it from
 * being read. What is `given` (a choice of the user) is taken as it is, everything else is found out.
 *
 * Reads about 1 MiB, and goes through it twice: once for the dialect, once through the reader itself, so that the sample is what
 * an import would see. A file that ends before any data row is `empty-file` or `header-without-rows`, one that no
 * delimiter divides `single-column`; problems further down are found by the import.
 */
export const readHead = async (
  source: ByteSource,
  given: Partial<Dialect> = {},
  options: ReadOptions = {},
): Promise<FileHead | UnreadableHead> => {
  const refused = (code: FileProblemCode): UnreadableHead => ({
    kind: 'not-readable',
    problem: { code, where: { file: source.name }, values: {} },
  });
  try {
    const known = { ...source.given, ...given };
    const found = await findDialect(source, known);
    if (found === null) return refused('empty-file');
    const head = await readSample(source, found, options);
    // where somebody knows the delimiter, one column is what there is
    const isGuessed = known.delimiter === undefined && source.written === undefined;
    return isGuessed && isUndivided(head) ? refused('single-column') : head;
  } catch (error) {
    if (error instanceof SourceFault) return { kind: 'not-readable', problem: error.problem };
    throw error;
  }
};
