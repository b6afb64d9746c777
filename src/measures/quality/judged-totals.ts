/** The total rows of a file and what was counted around them. */
export interface FileTotals {
  readonly file: string;
  /** counted in the file */
  readonly requests: number;
  readonly rows: readonly {
    readonly row: number;
    readonly line: number;
    /** null where the row does not tell */
    readonly declared: number | null;
    /** counted above it */
    readonly before: number;
  }[];
  /** all there are; the first of them are in `rows` */
  readonly rowsTotal: number;
}

/** A total row that says something else than the sum of its rows. */
export interface UnequalTotal {
  readonly row: number;
  readonly line: number;
  readonly declared: number;
  readonly summed: number;
}

/** What became of the total rows of a file. */
export interface JudgedTotals {
  readonly equal: number;
  /** which rows they are the sum of is not known */
  readonly unclear: number;
  readonly unequal: readonly UnequalTotal[];
}

interface Total {
  readonly place: { readonly row: number; readonly line: number };
  readonly declared: number | null;
  readonly before: number;
}

/** Total rows between which nothing was counted. */
interface Run {
  readonly before: number;
  readonly totals: readonly Total[];
}

const runsOf = (totals: readonly Total[]): Run[] => {
  const runs: { before: number; totals: Total[] }[] = [];
  for (const total of totals) {
    const run = runs.at(-1);
    if (run?.before === total.before) run.totals.push(total);
    else runs.push({ before: total.before, totals: [total] });
  }
  return runs;
};

/** Totals that stand above their rows, read from the end, are totals below them. */
const turned = (totals: readonly Total[], requests: number): Total[] =>
  totals.map((total) => ({ ...total, before: requests - total.before })).toReversed();

const nearest = (declared: number, sums: readonly number[]): number =>
  sums.reduce((best, sum) => (Math.abs(sum - declared) < Math.abs(best - declared) ? sum : best));

/** What is known of a total that equals no sum: the sum it should equal, or null. */
const expectedSum = (
  { run, blockStart, open, isLastRun, someBlockIsEqual }: OpenTotal,
  { total, requests }: { readonly total: Total; readonly requests: number },
): number | null => {
  const declared = total.declared ?? 0;
  const isLast = isLastRun && total === run.totals.at(-1);
  const block = run.before - blockStart;
  const isAll = isLast && run.before === requests;
  // several totals together are of several levels, or a list at the end: only the first and the very last are known
  const isBlock = total === run.totals[0] && block > 0 && (open.length === 1 || someBlockIsEqual);
  if (isAll && isBlock) return nearest(declared, [block, requests]);
  if (isAll) return requests;
  if (isBlock) return block;
  return run.before === 0 && run.totals.length === 1 ? requests : null;
};

interface OpenTotal {
  readonly run: Run;
  /** requests before the first row since the last total */
  readonly blockStart: number;
  /** totals of the run that equal no sum */
  readonly open: readonly Total[];
  readonly isLastRun: boolean;
  readonly someBlockIsEqual: boolean;
}

/**
 * Compares total rows with sums of the counted rows: those since the last total row (a subtotal), those since any earlier one (a
 * total of subtotals), or all of the file. Where totals stand above their rows the same is done from the end. Some that
 * equal none are surely wrong; of the others it is not known what they add up, and they are not judged.
 */
export const judgedTotals = ({ requests, rows, rowsTotal }: FileTotals): JudgedTotals => {
  const all = rows.map(({ row, line, ...rest }): Total => ({ place: { row, line }, ...rest }));
  const standAbove = all[0]?.before === 0 && (all.at(-1)?.before ?? requests) < requests;
  const isWhole = rows.length === rowsTotal;
  const runs = runsOf(standAbove && isWhole ? turned(all, requests) : all);
  const starts = [0, ...runs.map(({ before }) => before)];
  const equals = ({ declared, before }: Total): boolean =>
    declared === requests || starts.some((start) => start < before && declared === before - start);
  const opened = runs.map((run): Run & { readonly blockStart: number; readonly open: readonly Total[] } => {
    const open = run.totals.filter((total) => !equals(total));
    const listed = open.reduce((sum, { declared }) => sum + (declared ?? Number.NaN), 0);
    // a list of totals, one a district, at the end of all rows
    return {
      ...run,
      blockStart: starts.findLast((start) => start < run.before) ?? 0,
      open: open.length > 1 && listed === requests ? [] : open,
    };
  });
  const someBlockIsEqual = opened.some(({ before, blockStart, totals }) =>
    totals.some(({ declared }) => declared === before - blockStart && declared !== requests),
  );
  const unequal: UnequalTotal[] = [];
  let unclear = rowsTotal - rows.length;
  for (const [at, run] of opened.entries()) {
    const isLastRun = at === opened.length - 1 && isWhole;
    for (const total of run.open) {
      const { declared, place } = total;
      const summed =
        declared === null
          ? null
          : expectedSum({ run, ...run, isLastRun, someBlockIsEqual }, { total, requests });
      if (declared === null || summed === null) unclear += 1;
      else unequal.push({ ...place, declared, summed });
    }
  }
  unequal.sort((a, b) => a.row - b.row);
  return { equal: rowsTotal - unclear - unequal.length, unclear, unequal };
};
