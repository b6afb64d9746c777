import type { Question } from '../../../../src/cube/question.ts';

/** A lane that holds the cells and answers screens. */
export interface QueryLane<Answers = unknown> {
  /** from having the cells to being ready for questions, where that is told apart, in milliseconds */
  readonly preparedMs?: number;
  /** all questions of a screen; nothing is remembered from one screen to the next */
  ask(screen: readonly Question[]): Promise<Answers>;
  /** the answers in writing, a list of groups per question */
  written(answers: Answers): string[][];
  close(): void;
}
