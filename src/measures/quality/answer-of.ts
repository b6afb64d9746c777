import type { Answered } from '../../cube/answer.ts';
import { answerQuestion } from '../../cube/answer-question.ts';
import type { Cube } from '../../cube/cube.ts';
import type { Question } from '../../cube/question.ts';

/** The answer to a question that the cube is fine enough for. RangeError if it is not. */
export const answerOf = (cube: Cube, question: Question): Answered => {
  const answer = answerQuestion(cube, question);
  if (answer.kind === 'missing') throw new RangeError(`the cube is by ${answer.unit} only`);
  return answer;
};
