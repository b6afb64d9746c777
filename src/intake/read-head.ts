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
import { readRecords } from './read-records.ts';
import { SeenHeads } from './seen-heads.ts';
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
  /** the file is packed, and these bytes are not */
  readonly gzip: boolean;
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

/** The first 1 MiB of what comes. */
const takeHead = async (chunks: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<FileStart> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    pieces.push(chunk);
    length += chunk.length;
    if (length > headBytes)
      return { bytes: joinBytes(pieces).subarray(0, headBytes), isWhole: false, gzip: false };
  }
  return { bytes: joinBytes(pieces), isWhole: true, gzip: false };
};

const isGzip = ({ bytes }: Pick<FileStart, 'bytes'>): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

interface Found {
  readonly dialect: Dialect;
  readonly start: FileStart;
}

const takeStart = async (source: ByteSource, given: Partial<Dialect>): Promise<FileStart> => {
  const stored = await takeHead(source.open());
  const isPacked = given.gzip ?? source.written?.dialect.gzip ?? isGzip(stored);
  return isPacked ? { ...(await takeHead(gunzip(source))), gzip: true } : stored;
};

/** How the file is written, as far as its first bytes tell and nothing else is `given`; null if it holds nothing. */
const findDialect = (
  source: ByteSource,
  { bytes, isWhole, gzip }: FileStart,
  given: Partial<Dialect>,
): Dialect | null => {
  const { written } = source;
  const encoding = given.encoding ?? written?.dialect.encoding ?? detectEncoding(bytes, isWhole);
  const isUtf16 = encoding === 'utf-16le' || encoding === 'utf-16be';
  const foreign = written === undefined ? foreignFormat(bytes, isUtf16) : null;
  if (foreign !== null) {
    const { code, values } = foreign;
    throw new SourceFault({ code, where: { file: source.name }, values });
  }
  // a fault in the head is named with its line when its records are read
  const { text } = textDecoding(encoding).push(bytes, isWhole);
  if (text.trim() === '') return null;
  return { encoding, gzip, ...detectDialect(text, isWhole, { ...written?.dialect, ...given }) };
};

const isBlank = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === '');

/** The records of a file up to the 2,000th row, those above the rows apart; null where the bytes end before. */
const takeRecords = async (source: ByteSource, dialect: Dialect) => {
  const above: (readonly string[])[] = [];
  const sample: (readonly string[])[] = [];
  const headerRecord = dialect.headerRecord ?? 0;
  let { encoding } = dialect;
  let bytesRead = 0;
  for await (const batch of readRecords(source, dialect)) {
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
const takeFirstRecords = async (source: ByteSource, { dialect, start }: Found) => {
  if (!start.isWhole) {
    const begun = bytesSource(source.name, start.bytes, sampledBytes);
    try {
      const records = await takeRecords(begun, { ...dialect, gzip: false });
      // an encoding is judged by bytes that may lie further on
      const isSettled = records.bytesRead + judgedBytes <= start.bytes.length;
      if (records.sample.length >= sampleRecords && isSettled) return { ...records, isOfStart: true };
    } catch (error) {
      // where the bytes at hand end a record may be cut
      if (!(error instanceof SourceFault)) throw error;
    }
  }
  return { ...(await takeRecords(source, dialect)), isOfStart: false };
};

/** `isOfStart`: the first bytes alone told it. */
const readSample = async (
  source: ByteSource,
  found: Found,
): Promise<{ readonly head: FileHead; readonly isOfStart: boolean }> => {
  const { dialect, start } = found;
  const { encoding, above, sample, isOfStart } = await takeFirstRecords(source, found);
  if (sample.every(isBlank)) {
    const code = above.every(isBlank) ? 'empty-file' : 'header-without-rows';
    throw new SourceFault({ code, where: { file: source.name }, values: {} });
  }
  const kept = sample.slice(0, sampleRecords);
  const { headerRecord } = dialect;
  const header = headerRecord === null ? null : (above[headerRecord - 1] ?? null);
  const preview = kept.slice(0, previewRecords);
  return {
    head: { kind: 'head', dialect: { ...dialect, encoding }, header, preview, sample: kept, start },
    isOfStart,
  };
};

/** Was nothing found that divides the lines? A log has a date and a channel at least. */
const isUndivided = ({ header, sample }: FileHead): boolean =>
  [header ?? [], ...sample].every((record) => record.length < 2);

const seenHeads = new SeenHeads();

/**
 * Looks into a file: how it is written, its header and its first rows; or the problem that keeps it from
 * being read. What is `given` (a choice of the user) is taken as it is, everything else is found out.
 *
 * Reads about 1 MiB, and goes through it twice: once for the dialect, once through the reader itself, so that the sample is what
 * an import would see. A file that ends before any data row is `empty-file` or `header-without-rows`, one that no
 * delimiter divides `single-column`; problems further down are found by the import. A large file that begins as one of the last few
 * is not gone through again.
 */
export const readHead = async (
  source: ByteSource,
  given: Partial<Dialect> = {},
): Promise<FileHead | UnreadableHead> => {
  const refused = (code: FileProblemCode): UnreadableHead => ({
    kind: 'not-readable',
    problem: { code, where: { file: source.name }, values: {} },
  });
  const known = { ...source.given, ...given };
  const asked = JSON.stringify([known, source.written]);
  try {
    const start = await takeStart(source, known);
    const seen = seenHeads.recall(asked, start);
    if (seen !== null) return seen;
    const dialect = findDialect(source, start, known);
    if (dialect === null) return refused('empty-file');
    const { head, isOfStart } = await readSample(source, { dialect, start });
    // where somebody knows the delimiter, one column is what there is
    const isGuessed = known.delimiter === undefined && source.written === undefined;
    if (isGuessed && isUndivided(head)) return refused('single-column');
    if (isOfStart) seenHeads.keep(asked, head);
    return head;
  } catch (error) {
    if (error instanceof SourceFault) return { kind: 'not-readable', problem: error.problem };
    throw error;
  }
};
