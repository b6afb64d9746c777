import type { ByteSource } from './byte-source.ts';
import type { Dialect, Encoding } from './dialect.ts';
import { fileBytes } from './file-bytes.ts';
import { foreignLetterAt } from './foreign-letter-at.ts';
import { judgedBytes, judgedEncoding } from './judged-encoding.ts';
import type { Mapping } from './mapping.ts';
import type { Problem } from './problem.ts';
import { type FileHead, readHead } from './read-head.ts';
import { type ResolvedColumns, resolveColumns } from './resolve-columns.ts';

/** A file of which is known how it is written and where the mapped columns are. */
export interface OpenedFile {
  readonly source: ByteSource;
  readonly dialect: Dialect;
  /** null = as far as was looked it is plain ASCII: to be judged at the first letter that is not */
  readonly encoding: Encoding | null;
  readonly columns: ResolvedColumns;
  readonly sample: FileHead['sample'];
  /** name of the date column, for messages */
  readonly dateName: string;
}

const dateName = ({ date }: Mapping): string => {
  if (date.kind === 'windows') return '';
  return date.kind === 'year-month' ? `${date.year} + ${date.month}` : date.column;
};

/** as much as `readHead` looks at */
const searchedBytes = 1 << 20;

/** By the bytes at hand, if they are enough. */
const earlyEncoding = (source: ByteSource, { dialect, start }: FileHead): Promise<Encoding | null> => {
  const { bytes, isWhole } = start;
  const foreign = foreignLetterAt(bytes);
  const isEnough = isWhole || foreign === -1 || bytes.length - foreign >= judgedBytes;
  return judgedEncoding(isEnough ? [bytes] : fileBytes(source, dialect), searchedBytes);
};

/** Opens a file for an import, or says why it cannot be imported with this mapping. */
export const openFile = async (source: ByteSource, mapping: Mapping): Promise<OpenedFile | Problem> => {
  const head = await readHead(source);
  if (head.kind === 'not-readable') return head.problem;
  const resolution = resolveColumns(mapping, head);
  if (resolution.kind === 'missing') {
    const { role, column } = resolution.missing;
    return { code: 'missing-column', where: { file: source.name }, values: { role, column } };
  }
  const { dialect, sample } = head;
  const { encoding: expected } = dialect;
  const encoding = expected === 'utf-8' ? await earlyEncoding(source, head) : expected;
  const { columns } = resolution;
  const openFor = source.written?.openFor;
  const needed = openFor ? { ...source, open: () => openFor(mapping, columns) } : source;
  return { source: needed, dialect, encoding, columns, sample, dateName: dateName(mapping) };
};
