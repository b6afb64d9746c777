import { countedSource } from '../counted-source.ts';
import { fileBytes } from '../file-bytes.ts';
import { macrotask } from '../macrotask.ts';
import type { OpenedFile } from '../opened-file.ts';
import { placeOfLine } from '../place-of-line.ts';
import { type RecordLimits, recordLimits } from '../record-limits.ts';
import type { RowReader } from '../row-reader.ts';
import { SourceFault } from '../source-fault.ts';
import { ByteRowReader } from './byte-row-reader.ts';
import { encodedText } from './encoded-text.ts';
import { hasForeignLetter } from './has-foreign-letter.ts';
import type { KnownRows } from './known-rows.ts';
import { RangeReader } from './range-reader.ts';
import { utf8Bytes } from './utf8-bytes.ts';

export interface FileReading {
  readonly file: OpenedFile;
  readonly rows: RowReader;
  /** of the tally that the rows are added to */
  readonly known: KnownRows | null;
  readonly signal: AbortSignal | undefined;
  readonly limits?: RecordLimits;
  /** called after every chunk, with all bytes and rows so far; true = read no further */
  readonly onChunk: (bytesRead: number, rows: number) => boolean;
}

/** How a reading ended: at the end of the file, because it was told to, or at a letter that tells the encoding. */
export type ReadingEnd = 'whole' | 'stopped' | 'foreign-letter';

/** a cancel must be heard even where all bytes are there at once */
const longestTurn = 50;

/**
 * Reads all rows of a file in this thread. Throws a SourceFault with the problem and its line if the file cannot be read on;
 * all rows before that place have been taken then. An aborted signal ends it with the signal's reason.
 */
export const readFileBytes = async (reading: FileReading): Promise<ReadingEnd> => {
  try {
    return await readChunks(reading);
  } finally {
    reading.known?.settle();
  }
};

const readChunks = async (reading: FileReading): Promise<ReadingEnd> => {
  const { file, signal, limits = recordLimits, onChunk } = reading;
  const { dialect } = file;
  const encoding = file.encoding ?? 'utf-8';
  const text = encodedText(encoding);
  const rows = new ByteRowReader(reading.rows, { delimiter: dialect.delimiter, text, known: reading.known });
  const range = new RangeReader({
    rows,
    text,
    limits,
    encoding,
    delimiter: dialect.delimiter,
    recordsAbove: dialect.headerRecord ?? 0,
    isFileStart: true,
  });
  const readable = utf8Bytes(encoding);
  const throwFault = (): void => {
    if (range.fault === null) return;
    const { code, line, values } = range.fault;
    const where = { file: file.source.name, ...placeOfLine(file.source, line) };
    throw new SourceFault({ code, where, values });
  };
  const push = (chunk: Uint8Array<ArrayBuffer>, isLast: boolean): void => {
    const { bytes, fault } = readable(chunk, isLast);
    range.push(bytes);
    if (isLast || fault !== null) range.finish(fault);
    throwFault();
  };
  const source = countedSource(file.source);
  let turnStart = performance.now();
  const chunks = dialect.gzip ? fileBytes(source, dialect) : source.openOnce();
  for await (const chunk of chunks) {
    if (performance.now() - turnStart > longestTurn) {
      await macrotask();
      turnStart = performance.now();
    }
    signal?.throwIfAborted();
    if (file.encoding === null && hasForeignLetter(chunk)) return 'foreign-letter';
    push(chunk, false);
    if (onChunk(source.bytesRead(), range.row)) return 'stopped';
  }
  signal?.throwIfAborted();
  push(new Uint8Array(0), true);
  onChunk(source.bytesRead(), range.row);
  return 'whole';
};
