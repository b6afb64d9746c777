import type { FileAccount } from './import-report.ts';
import { joinedChecks, type ReadBefore } from './joined-checks.ts';
import { keptProblems } from './kept-problems.ts';
import type { Problem } from './problem.ts';

const movedProblem = (problem: Problem, before: ReadBefore): Problem => {
  const { file, row = 0, line = 0 } = problem.where;
  return { ...problem, where: { file, row: row + before.rows, line: line + before.lines } };
};

/** The account of a file whose rows were read in two parts; `before` is what the first part has. */
export const joinedAccounts = (first: FileAccount, second: FileAccount, before: ReadBefore): FileAccount => {
  const byCode = new Map(Object.entries(first.problemsByCode));
  for (const [code, rows] of Object.entries(second.problemsByCode))
    byCode.set(code, (byCode.get(code) ?? 0) + rows);
  const more = second.problems.slice(0, keptProblems - first.problems.length);
  const { filtered } = first;
  const checks = joinedChecks(first.checks, second.checks, before);
  return {
    ...first,
    ...(filtered && { filtered: filtered.map((rows, at) => rows + (second.filtered?.[at] ?? 0)) }),
    rowsRead: first.rowsRead + second.rowsRead,
    counted: first.counted + second.counted,
    rejected: first.rejected + second.rejected,
    duplicate: first.duplicate + second.duplicate,
    leftOut: first.leftOut + second.leftOut,
    problems: [...first.problems, ...more.map((problem) => movedProblem(problem, before))],
    problemsTotal: first.problemsTotal + second.problemsTotal,
    problemsByCode: Object.fromEntries([...byCode].sort(([a], [b]) => (a < b ? -1 : 1))),
    ...(checks && { checks }),
  };
};
