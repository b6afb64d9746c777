import type { Answered } from '../../src/cube/answer.ts';
import { answerQuestion } from '../../src/cube/answer-question.ts';
import type { Cube } from '../../src/cube/cube.ts';
import type { Question } from '../../src/cube/question.ts';

/** The answer of a cube that has one. */
export const askCube = (cube: Cube, question: Question): Answered => {
  const answer = answerQuestion(cube, question);
  if (answer.kind === 'missing') throw new Error(`missing: ${answer.reason}`);
  return answer;
};
