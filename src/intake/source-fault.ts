import type { Problem } from './problem.ts';

/**
 * Thrown while a file is read, where no value can be returned any more (in the middle of a stream).
 * Whoever reads the file to its end catches it and shows the `problem`; nothing of the file is kept.
 */
export class SourceFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.code} in ${problem.where.file}`);
    this.name = 'SourceFault';
    this.problem = problem;
  }
}
