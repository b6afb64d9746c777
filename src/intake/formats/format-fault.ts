import type { ByteSource } from '../byte-source.ts';
import type { FileProblemCode, Problem } from '../problem.ts';
import { SourceFault } from '../source-fault.ts';

/** What is wrong with a file that its reader could not read. */
export type FileDamage = 'cutOff' | 'missingPart' | 'wrongSum' | 'unknownWay' | 'other';

/** Why a file in another format than delimited text cannot be read. */
export const formatFault = (
  { name }: Pick<ByteSource, 'name'>,
  code: FileProblemCode,
  values: Problem['values'] = {},
): SourceFault => new SourceFault({ code, where: { file: name }, values });

/** What readers of formats say, and what it means: the first that fits. */
const damages: readonly (readonly [RegExp, FileDamage])[] = [
  [/unsupported|not supported|unknown (?:compression|encoding)|unhandled type/i, 'unknownWay'],
  [/signature|checksum|crc/i, 'wrongSum'],
  [
    /end of central directory|footer|truncat|too (?:small|short)|out of range|outside the bounds|unexpected end|metadata length/i,
    'cutOff',
  ],
  [/missing|not found|no column/i, 'missingPart'],
];

/** What a reader of a format throws, as a fault of the file; faults are passed on as they are. */
export const asFormatFault = (source: Pick<ByteSource, 'name'>, format: string, error: unknown): unknown => {
  if (error instanceof SourceFault) return error;
  const detail = error instanceof Error ? error.message : String(error);
  const damage = damages.find(([words]) => words.test(detail))?.[1] ?? 'other';
  // the reader's own words are English and for whoever mends the program
  return formatFault(source, 'broken-file', { format, damage, detail: detail.slice(0, 200) });
};
