import { kharkiv } from '../../src/city/kharkiv.ts';
import { formatCivilDate } from '../../src/cube/format-civil-date.ts';
import { createI18n } from '../../src/i18n/create-i18n.ts';
import { problemText } from '../../src/i18n/problem-text.ts';
import type { ByteSource } from '../../src/intake/byte-source.ts';
import { bytesSource } from '../../src/intake/bytes-source.ts';
import { fileTables } from '../../src/intake/formats/file-tables.ts';
import type { ImportOutcome } from '../../src/intake/import-report.ts';
import { ingest } from '../../src/intake/ingest.ts';
import { inspect } from '../../src/intake/inspect.ts';
import type { Problem } from '../../src/intake/problem.ts';
import { SourceFault } from '../../src/intake/source-fault.ts';

/** Why a file is refused, as its user reads it; one line a problem. */
export interface Refusal {
  readonly uk: string;
  readonly en: string;
}

/** What became of the rows of a file that could be imported. */
export interface Account {
  readonly counted: number;
  readonly rejected: number;
  readonly duplicate: number;
  readonly leftOut: number;
  /** 'row 2, line 3: unreadable-date', in the order of rows */
  readonly problems: readonly string[];
  /** what a user reads about them, in both languages */
  readonly words: readonly Refusal[];
  readonly requests: number;
  /** first and last day of the data */
  readonly days: readonly [string, string] | null;
  readonly districts: readonly string[];
  readonly services: readonly string[];
  /** label and kind */
  readonly channels: readonly string[];
}

const [uk, en] = await Promise.all([createI18n('uk'), createI18n('en')]);

const wordsOf = (problems: readonly Problem[]): Refusal => ({
  uk: problems.map((problem) => problemText(uk, problem)).join('\n'),
  en: problems.map((problem) => problemText(en, problem)).join('\n'),
});

const placed = ({ code, where }: Problem): string => `row ${where.row}, line ${where.line}: ${code}`;

const accountOf = ({ cube, report }: Extract<ImportOutcome, { kind: 'imported' }>): Account => {
  const [file] = report.files;
  if (file === undefined) throw new Error('an import of a file accounts for it');
  const { counted, rejected, duplicate, leftOut, problems } = file;
  const labels = (dimension: 'district' | 'service') =>
    cube.members[dimension]
      .map(({ label }) => label)
      .filter((label) => label !== '')
      .sort();
  return {
    counted,
    rejected,
    duplicate,
    leftOut,
    problems: problems.map(placed),
    words: problems.map((problem) => wordsOf([problem])),
    requests: report.requests,
    days: cube.range && [formatCivilDate(cube.range.from), formatCivilDate(cube.range.to)],
    districts: labels('district'),
    services: labels('service'),
    channels: report.channels.map(({ label, kind }) => `${label}: ${kind}`),
  };
};

/** The table that is taken of a file unless its user chooses another, or why it holds none. */
const firstTable = async (file: ByteSource): Promise<ByteSource | Problem> => {
  try {
    const [table] = await fileTables(file);
    return table?.source ?? file;
  } catch (error) {
    if (error instanceof SourceFault) return error.problem;
    throw error;
  }
};

/** What becomes of a file that is added and taken as proposed. */
export const fateOfFile = async (
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  chunkBytes?: number,
): Promise<Refusal | Account> => {
  const source = await firstTable(bytesSource(name, bytes, chunkBytes));
  if ('code' in source) return wordsOf([source]);
  const found = await inspect(source, { city: kharkiv });
  if (found.kind === 'not-readable') return wordsOf([found.problem]);
  if (found.mapping === null) return wordsOf(found.problems);
  const outcome = await ingest([source], found.mapping, { city: kharkiv });
  if (outcome.kind === 'cancelled') throw new Error('nobody cancelled');
  return outcome.kind === 'failed' ? wordsOf(outcome.problems) : accountOf(outcome);
};
