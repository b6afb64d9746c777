import type { Answer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import type { Cube } from './cube.ts';
import type { Question } from './question.ts';

/** The answers to all questions of one screen, from one cube. */
export const answerQuestions = (cube: Cube, questions: readonly Question[]): Answer[] =>
  questions.map((question) => answerQuestion(cube, question));
