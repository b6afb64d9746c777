import type { ByteSource } from './byte-source.ts';
import { findRepeatedIds, type RepeatedIds } from './find-repeated-ids.ts';
import type { FileAccount } from './import-report.ts';
import { keptProblems } from './kept-problems.ts';
import type { Problem } from './problem.ts';
import { placeOfLine } from './place-of-line.ts';
import type { RangeChain } from './range-chain.ts';
import type { RangeIds, RepeatedEntries } from './range-reading.ts';
import type { Runs } from './run-column.ts';
import { runOf } from './run-of.ts';

/** A range that counts, in the order of the files. */
interface KeptRange {
  readonly file: number;
  /** rows and lines of the file before it */
  readonly row: number;
  readonly line: number;
  readonly ids: RangeIds;
}

const entryAt = (runs: Runs, entry: number): number => (runs.values[runOf(runs, entry)] as number) + entry; // entry < length

const inOrder = (chains: readonly RangeChain[], ids: readonly RangeIds[]): KeptRange[] => {
  const byRange = new Map(ids.map((some) => [some.range, some]));
  return chains.flatMap(({ places }, file) =>
    [...places].flatMap(([range, place]) => {
      const own = byRange.get(range);
      return own === undefined ? [] : [{ file, ...place, ids: own }];
    }),
  );
};

/** Problems of the first repeated rows of a range. */
const problemsOf = (
  ranges: readonly KeptRange[],
  at: number,
  { repeated, sources }: { readonly repeated: RepeatedIds; readonly sources: readonly ByteSource[] },
): Problem[] => {
  const { file, row, line, ids } = ranges[at] as KeptRange; // at < length
  return Array.from(repeated.entries.subarray(0, keptProblems), (entry, place) => {
    const source = sources[file] as ByteSource; // a source a file
    const first = ranges[repeated.firstRange[place] as number] as KeptRange; // place < length
    const firstRow = first.row + entryAt(first.ids.rows, repeated.firstEntry[place] as number);
    return {
      code: 'duplicate-id',
      where: {
        file: source.name,
        row: row + entryAt(ids.rows, entry),
        ...placeOfLine(source, line + entryAt(ids.lines, entry)),
      },
      values: { firstFile: (sources[first.file] as ByteSource).name, firstRow },
    };
  });
};

const byRow = (a: Problem, b: Problem): number => (a.where.row ?? 0) - (b.where.row ?? 0);

/** An account in which repeated rows were taken for counted ones. */
const corrected = (account: FileAccount, rows: number, problems: readonly Problem[]): FileAccount => {
  if (rows === 0) return account;
  const byCode = Object.entries({ ...account.problemsByCode, 'duplicate-id': rows });
  return {
    ...account,
    counted: account.counted - rows,
    duplicate: account.duplicate + rows,
    problems: [...account.problems, ...problems].sort(byRow).slice(0, keptProblems),
    problemsTotal: account.problemsTotal + rows,
    problemsByCode: Object.fromEntries(byCode.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

/** The accounts of all files, and what of each range does not count, now that the ids of all ranges can be compared. */
export const withRepeatedIds = (
  chains: readonly RangeChain[],
  ids: readonly RangeIds[],
): {
  readonly accounts: readonly FileAccount[];
  readonly repeated: RepeatedEntries;
  /** the ids of the ranges that count, in the order of the files */
  readonly ids: readonly RangeIds[];
} => {
  const accounts = chains.map((chain) => chain.account());
  const sources = chains.map(({ source }) => source);
  const ranges = inOrder(chains, ids);
  const found = findRepeatedIds(ranges.map((range) => range.ids));
  const of = (file: number) => [...found.entries()].filter(([at]) => ranges[at]?.file === file);
  return {
    accounts: accounts.map((account, file) =>
      corrected(
        account,
        of(file).reduce((sum, [, { entries }]) => sum + entries.length, 0),
        of(file).flatMap(([at, repeated]) => problemsOf(ranges, at, { repeated, sources })),
      ),
    ),
    ids: ranges.map((range) => range.ids),
    repeated: new Map(
      ranges.map((range, at) => [range.ids.range, (found[at] as RepeatedIds).entries]), // one a range
    ),
  };
};
