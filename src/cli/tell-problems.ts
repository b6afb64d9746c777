import { problemText } from '../i18n/problem-text.ts';
import type { Problem } from '../intake/problem.ts';
import type { CommandWords } from './command-words.ts';

/** Says on the error output what is wrong with files, and what to add to the command line against it. */
export const tellProblems = (problems: readonly Problem[], words: CommandWords): void => {
  for (const problem of problems) {
    process.stderr.write(`${problemText(words.i18n, problem)}\n`);
    const hint = words.hint(problem.code);
    if (hint !== null) process.stderr.write(`  ${hint}\n`);
  }
};
